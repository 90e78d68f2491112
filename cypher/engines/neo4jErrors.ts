import neo4j from "neo4j-driver";
import { EngineError } from "../engine.ts";

/** Client errors that are about reaching the database, not about the statement. */
const accessErrors =
  /^Neo\.ClientError\.(Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)|Database\.DatabaseNotFound)$/;

/** What the driver threw, as one of the problem codes. */
export function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof neo4j.Neo4jError ? String(error.code) : "";
  return new EngineError(toProblemCode(code), message);
}

function toProblemCode(code: string): EngineError["code"] {
  // A pool exhausted, a connection lost and a server shutting down are all a database that is away.
  if (/\.TransactionTimedOut|\.Transaction\.Terminated$/.test(code)) return "deadline-exceeded";
  if (/\.(MemoryPool|TransactionOutOfMemory|OutOfMemory|StackOverFlow)/.test(code)) return "too-much-memory";
  if (code === "Neo.ClientError.Statement.AccessMode") return "write-refused";
  if (code.startsWith("Neo.ClientError.") && !accessErrors.test(code)) return "bad-query";
  return "database-away";
}
