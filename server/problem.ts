import { EngineError } from "../cypher/engine.ts";
import { type Problem, type ProblemCode, problemStatus } from "../schema/problem.ts";

/** A request that cannot be answered: thrown by an endpoint, told to the client as a problem. */
export class ApiError extends Error {
  readonly code: ProblemCode;
  readonly more: Pick<Problem, "nearest" | "place">;

  constructor(code: ProblemCode, detail: string, more: ApiError["more"] = {}) {
    super(detail);
    this.name = "ApiError";
    this.code = code;
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

/** What a reader is told instead of an engine's own words, which speak of settings that only its keeper has. */
const said: Partial<Record<ProblemCode, string>> = {
  "deadline-exceeded": "The answer took too long and was stopped; ask for less, for example with a narrower pattern.",
  "too-much-memory": "The answer needs more memory than one query may have; ask for less, for example with a narrower pattern.",
};

function detailOf(error: EngineError): string {
  const known = said[error.code];
  if (known !== undefined) return known;
  const [first = ""] = error.message.split("\n");
  if (/internal error/i.test(first)) return "The engine cannot run this query as it is written; write it another way.";
  return error.code === "bad-query" ? `The engine cannot run this query: ${first}` : first;
}

/** Every failure as RFC 9457 `application/problem+json`; a bug tells nothing of its inside. */
export function toProblem(error: unknown): Response {
  const known = error instanceof ApiError || error instanceof EngineError;
  // The cause of a bug belongs to the log of the host, not to the client.
  if (!known) console.error(error);
  const code = known ? error.code : "internal";
  const status = problemStatus[code];
  const problem: Problem = {
    type: `about:blank#${code}`,
    title: titles[code],
    status,
    code,
    detail:
      error instanceof EngineError
        ? detailOf(error)
        : known
          ? error.message
          : "The request could not be answered; the server's log has the reason.",
    ...(error instanceof ApiError ? error.more : {}),
  };
  const headers: Record<string, string> = { "content-type": "application/problem+json", "cache-control": "no-store" };
  if (status === 503) headers["retry-after"] = "1";
  return new Response(JSON.stringify(problem), { status, headers });
}
