import { EngineError } from "../cypher/engine.ts";
import { type Problem, type ProblemCode, problemStatus, problemText } from "../schema/problem.ts";
import { because, type Reason } from "../schema/problemReason.ts";
import { engineReason } from "./engineReason.ts";

/** A request that cannot be answered: thrown by an endpoint, told to the client as a problem. */
export class ApiError extends Error {
  readonly code: ProblemCode;
  readonly reasons: readonly Reason[];
  readonly more: Pick<Problem, "nearest" | "place">;

  constructor(code: ProblemCode, reasons: Reason | readonly Reason[], more: ApiError["more"] = {}) {
    const all = [reasons].flat();
    // A client of the API knows a parameter by its name, not by what a form calls it.
    super(problemText("en", { ...more, reasons: all.map(({ label: _, ...reason }) => reason) }));
    this.name = "ApiError";
    this.code = code;
    this.reasons = all;
    this.more = more;
  }
}

const titles: Readonly<Record<ProblemCode, string>> = {
  "not-found": "Not found",
  "bad-parameter": "A parameter is wrong",
  "bad-query": "The query cannot be read",
  "not-portable": "The query would give other answers on another engine",
  "write-refused": "Only reading is allowed",
  "deadline-exceeded": "The answer took too long",
  cancelled: "Cancelled",
  "too-much-memory": "The answer needs too much memory",
  "too-many-rows": "Too many rows",
  busy: "Busy",
  "database-away": "The database cannot be reached",
  "not-loaded": "No data is loaded yet",
  "not-allowed": "Not allowed",
  internal: "Something is wrong on the server",
};

function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof EngineError) return new ApiError(error.code, engineReason(error));
  // The cause of a bug belongs to the log of the host, not to the client.
  console.error(error);
  return new ApiError("internal", because("our-defect"));
}

/** Every failure as RFC 9457 `application/problem+json`; a bug tells nothing of its inside. */
export function toProblem(error: unknown): Response {
  const { code, message, reasons, more } = toApiError(error);
  const status = problemStatus[code];
  const problem: Problem = {
    type: `about:blank#${code}`,
    title: titles[code],
    status,
    code,
    detail: message,
    reasons: [...reasons],
    ...more,
  };
  const headers: Record<string, string> = { "content-type": "application/problem+json", "cache-control": "no-store" };
  if (status === 503) headers["retry-after"] = "1";
  return new Response(JSON.stringify(problem), { status, headers });
}
