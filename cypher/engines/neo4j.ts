import neo4j, { type Session, type Transaction } from "neo4j-driver";
import { type Answer, cancelled, type Engine, EngineError, type Limits, type Row, type Statement } from "../engine.ts";
import type { Read } from "../store.ts";
import { toPlanStep, toRow } from "./fromNeo4j.ts";
import { toEngineError } from "./neo4jErrors.ts";
import { toParameters } from "./toParameters.ts";
import { within } from "./within.ts";

/** Where the server is and how to log in. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

/** A Neo4j server: the port, and several reads in one transaction. */
export interface Neo4jEngine extends Engine {
  /** Runs `work` in one transaction that can only read and is always rolled back. Throws `EngineError`. */
  readTogether<Result>(work: (read: Read) => Promise<Result>): Promise<Result>;
}

const defaultReadMs = 5_000;
const togetherMs = 30_000;
const writeMs = 60_000;
/** Connecting and logging in; the driver's own limits stop before a server that accepts and then says nothing. */
const beginMs = 5_000;
/** How long a server may take to confirm that it stopped. */
const stopMs = 1_000;
const away = (message: string) => new EngineError("database-away", message);

/** Opens one driver for the process. It connects at the first call, so a server that is away is reported there. */
export function openNeo4j({ uri, username, password, database }: Neo4jAccess): Neo4jEngine {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 3_000,
    telemetryDisabled: true,
    useBigInt: true,
  });
  // Without it a read may reach a cluster member that has not seen the last write yet.
  const bookmarkManager = neo4j.bookmarkManager();
  let closed = false;

  const inTransaction = async <Result>(
    mode: "READ" | "WRITE",
    timeoutMs: number,
    work: (transaction: Transaction, session: Session) => Promise<Result>,
  ): Promise<Result> => {
    if (closed) throw away("The engine is closed.");
    const session = driver.session({ ...(database === undefined ? {} : { database }), defaultAccessMode: mode, bookmarkManager });
    try {
      const begun = Promise.resolve(session.beginTransaction({ timeout: toTimeout(timeoutMs) }));
      const limitMs = Math.min(beginMs, timeoutMs + stopMs);
      const transaction = await within(begun, limitMs, async () => away("The server did not answer.")).catch(rethrow);
      return await work(transaction, session);
    } finally {
      // Rolls back what was not committed. The answer does not wait for it, nor is an error of it worth more.
      session.close().catch(() => undefined);
    }
  };

  return {
    read: (statement, limits = {}) =>
      inTransaction("READ", limits.deadlineMs ?? defaultReadMs, (transaction, session) => readIn(transaction, session, statement, limits)),
    readTogether: (work) =>
      inTransaction("READ", togetherMs, (transaction, session) =>
        work((statement, limits = {}) => readIn(transaction, session, statement, limits)),
      ),
    write: async (statements) => {
      const prepared = statements.map(({ text, parameters }) => ({ text, parameters: toParameters(parameters) }));
      await inTransaction("WRITE", writeMs, async (transaction, session) => {
        const all = async () => {
          for (const { text, parameters } of prepared) await transaction.run(text, parameters);
          await transaction.commit();
        };
        await within(all(), writeMs + stopMs, () => stop(session, writeMs)).catch(rethrow);
      });
    },
    close: async () => {
      closed = true;
      await driver.close();
    },
  };
}

function readIn(transaction: Transaction, session: Session, statement: Statement, limits: Limits): Promise<Answer> {
  const { deadlineMs = defaultReadMs, maxRows = Number.POSITIVE_INFINITY, signal, explain = false } = limits;
  const late = async () => {
    const stopped = await stop(session, deadlineMs);
    return signal?.aborted === true && stopped.code === "deadline-exceeded" ? cancelled() : stopped;
  };
  const work = explain ? readPlan(transaction, statement) : readRows(transaction, statement, maxRows);
  return within(work, deadlineMs, late, signal).catch(rethrow);
}

async function readPlan(transaction: Transaction, { text, parameters }: Statement): Promise<Answer> {
  const { summary } = await transaction.run(`EXPLAIN ${text}`, toParameters(parameters));
  const plan = summary.plan && toPlanStep(summary.plan);
  return { columns: [], rows: [], truncated: false, ...(plan ? { plan } : {}) };
}

async function readRows(transaction: Transaction, { text, parameters }: Statement, maxRows: number): Promise<Answer> {
  const result = transaction.run(text, toParameters(parameters));
  const columns = await result.keys();
  const rows: Row[] = [];
  for await (const record of result) {
    if (rows.length >= maxRows) return { columns, rows, truncated: true };
    rows.push(toRow(columns, [...record.values()]));
  }
  return { columns, rows, truncated: false };
}

function rethrow(error: unknown): never {
  throw toEngineError(error);
}

/** Closing resets the connection, which ends what runs on it; where even that is not confirmed, nobody is there. */
function stop(session: Session, deadlineMs: number): Promise<EngineError> {
  const late = new EngineError("deadline-exceeded", `took longer than ${deadlineMs} ms`);
  const confirmed = session.close().then(
    () => late,
    () => late,
  );
  return within(confirmed, stopMs, async () => away("The server stopped answering.")).catch(toEngineError);
}

/** The driver takes 0 for "no timeout", so the least is 1 ms. */
function toTimeout(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds));
}
