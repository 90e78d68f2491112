import { z } from "zod";
import { type Answer, EngineError, engineCodes, type Statement } from "../engine.ts";
import { fromGrafeo } from "./fromGrafeo.ts";
import { parametersText } from "./toParameters.ts";

/** What a thread with a graph is asked; the first request opens it. */
export type Request =
  | { readonly kind: "open"; readonly snapshot: Uint8Array | undefined }
  | { readonly kind: "read"; readonly call: Call; readonly maxRows: number; readonly deadlineMs: number }
  | { readonly kind: "write"; readonly calls: readonly Call[]; readonly deadlineMs: number }
  | { readonly kind: "snapshot" };

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
export function toAnswer(text: string): Answer {
  const { columns, rows, total }: Raw = JSON.parse(text);
  return { columns, rows: rows.map((row) => fromGrafeo(columns, row)), truncated: rows.length < total };
}
