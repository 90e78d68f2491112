import { z } from "zod";
import type { PlanStep } from "../../schema/console.ts";
import { type Answer, type Engine, EngineError, engineCodes, type Statement } from "../engine.ts";
import { fromGrafeo } from "./fromGrafeo.ts";
import { parametersText } from "./toParameters.ts";

/** What a thread with a graph is asked; the first request opens it. */
export type Request =
  | { readonly kind: "open"; readonly snapshot: Uint8Array | undefined }
  | { readonly kind: "read"; readonly call: Call; readonly maxRows: number; readonly deadlineMs: number }
  | { readonly kind: "write"; readonly calls: readonly Call[]; readonly deadlineMs: number }
  | { readonly kind: "snapshot" }
  | { readonly kind: "close" };

/** A statement whose parameters are JSON. */
export interface Call {
  readonly text: string;
  readonly parameters: string;
}

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What comes back; `code` is a problem code, and after `trapped` the thread is of no more use. */
export const Reply = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), answer: z.string().optional(), snapshot: Bytes.optional() }),
  z.strictObject({ ok: z.literal(false), trapped: z.boolean(), code: z.enum(engineCodes), message: z.string() }),
]);
export type Reply = Readonly<z.infer<typeof Reply>>;

/** A statement as a thread takes it. */
export function toCall({ text, parameters }: Statement): Call {
  return { text, parameters: parametersText(parameters) };
}

/** A reading statement's answer as text. Throws `EngineError`. */
export function answerOf(reply: Reply): string {
  if (!reply.ok) throw new EngineError(reply.code, reply.message);
  return reply.answer ?? "";
}

interface Raw {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly total: number;
}

/** Grafeo's answer in the port's words. */
function toAnswer(text: string): Answer {
  const { columns, rows, total }: Raw = JSON.parse(text);
  return { columns, rows: rows.map((row) => fromGrafeo(columns, row)), truncated: rows.length < total };
}

const defaultReadMs = 5_000;

/** How an engine on Grafeo reads: `ask` brings a request to its graph and the answer back as text. */
export const readingBy =
  (ask: (request: Request, patience: Patience) => Promise<string>): Engine["read"] =>
  async (statement, { deadlineMs = defaultReadMs, maxRows = Number.POSITIVE_INFINITY, signal, explain = false } = {}) => {
    const call = toCall(explain ? { ...statement, text: `EXPLAIN ${statement.text}` } : statement);
    const answer = toAnswer(await ask({ kind: "read", call, maxRows, deadlineMs }, { deadlineMs, signal }));
    return explain ? toPlan(answer) : answer;
  };

/** How long an answer is waited for; an aborted signal ends the wait at once. */
export interface Patience {
  readonly deadlineMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The plan out of the answer to EXPLAIN: one text, a step a line, its sources below it and further in. */
function toPlan({ rows }: Answer): Answer {
  const steps = String(rows[0]?.["plan"] ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ depth: line.search(/\S/), text: line.trim() }));
  const [first] = stepsAt(steps);
  return { columns: [], rows: [], truncated: false, ...(first ? { plan: first } : {}) };
}

function stepsAt(lines: readonly { readonly depth: number; readonly text: string }[]): PlanStep[] {
  const [first] = lines;
  if (!first) return [];
  const next = lines.findIndex(({ depth }, index) => index > 0 && depth <= first.depth);
  const end = next < 0 ? lines.length : next;
  const [, operator = first.text, detail = ""] = /^(\S+)\s*(.*)$/.exec(first.text) ?? [];
  return [{ operator, detail, children: stepsAt(lines.slice(1, end)) }, ...stepsAt(lines.slice(end))];
}
