import type { z } from "zod";
import { Problem, type ProblemCode } from "../../schema/problem.ts";

/** What went wrong with a request; `code` is the API's, or says that no API answered. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly code: ProblemCode | "server-away" | "unreadable-answer";
  readonly problem: Problem | null;

  constructor(code: RequestProblem["code"], message: string, problem: Problem | null = null) {
    super(message);
    this.code = code;
    this.problem = problem;
  }
}

/** Asks the API and reads the answer by its schema. Throws `RequestProblem`. */
export async function fetchJson<Schema extends z.ZodType>(schema: Schema, path: string, init?: RequestInit): Promise<z.infer<Schema>> {
  const response = await answerOf(path, init);
  const body = await bodyOf(response);
  if (!response.ok) {
    const problem = Problem.safeParse(body);
    if (problem.success) throw new RequestProblem(problem.data.code, problem.data.detail, problem.data);
    // A proxy answers for a server that is away; anything else without a problem is not our API.
    throw new RequestProblem(
      response.status >= 500 ? "server-away" : "unreadable-answer",
      `${path}: ${response.status} ${response.statusText}`,
    );
  }
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  throw new RequestProblem("unreadable-answer", `${path}: ${first?.path.join(".") ?? ""} ${first?.message ?? ""}`);
}

async function answerOf(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, headers: { accept: "application/json", ...init?.headers } });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new RequestProblem("server-away", String(cause));
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    if (response.ok) throw new RequestProblem("unreadable-answer", response.url);
    return null;
  }
}

/** An address with its parameters; those without a value are left out. */
export function pathWith(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
