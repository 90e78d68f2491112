import neo4j, { type Driver, type Node, type Path, type Relationship } from "neo4j-driver";
import {
  type Answer,
  type Engine,
  EngineError,
  type Limits,
  type NodeValue,
  type RelationshipValue,
  type Row,
  type Statement,
  type Value,
} from "../engine.ts";
import { byCodePoint } from "../stableText.ts";

/** Where the server is and how to log in. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

const defaultReadMs = 5_000;
const writeMs = 60_000;
const defaultFetchSize = 1_000;

/** Opens one driver for the process. It connects at the first call, so a server that is away is reported there. */
export async function openNeo4j({ uri, username, password, database }: Neo4jAccess): Promise<Engine> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 2_000,
    connectionTimeout: 3_000,
    telemetryDisabled: true,
    useBigInt: true,
  });
  return new Neo4jEngine(driver, database);
}

class Neo4jEngine implements Engine {
  readonly #driver: Driver;
  readonly #database: { readonly database?: string };
  // Without it a read may reach a cluster member that has not seen the last write yet.
  readonly #bookmarkManager = neo4j.bookmarkManager();
  #closed = false;

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database === undefined ? {} : { database };
  }

  async read(statement: Statement, limits: Limits = {}): Promise<Answer> {
    const { deadlineMs = defaultReadMs, maxRows = Number.POSITIVE_INFINITY } = limits;
    const parameters = toParameters(statement.parameters);
    this.#assertOpen();
    const session = this.#driver.session({
      ...this.#database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.#bookmarkManager,
      fetchSize: Math.min(maxRows + 1, defaultFetchSize),
    });
    try {
      const transaction = session.beginTransaction({ timeout: toTimeout(deadlineMs) });
      try {
        const result = (await transaction).run(statement.text, parameters);
        const columns = await result.keys();
        const rows: Row[] = [];
        let truncated = false;
        for await (const record of result) {
          if (rows.length >= maxRows) {
            truncated = true;
            break;
          }
          rows.push(toRow(columns, [...record.values()]));
        }
        return { columns, rows, truncated };
      } finally {
        // A transaction that failed is already gone on the server, and its error is the one to report.
        await transaction.then((open) => open.rollback()).catch(() => undefined);
      }
    } catch (error) {
      throw toEngineError(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async write(statements: readonly Statement[]): Promise<void> {
    const prepared = statements.map(({ text, parameters }) => ({ text, parameters: toParameters(parameters) }));
    this.#assertOpen();
    const session = this.#driver.session({
      ...this.#database,
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: this.#bookmarkManager,
    });
    try {
      const transaction = await session.beginTransaction({ timeout: toTimeout(writeMs) });
      // Closing the session rolls back what was not committed.
      for (const { text, parameters } of prepared) await transaction.run(text, parameters);
      await transaction.commit();
    } catch (error) {
      throw toEngineError(error);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #assertOpen(): void {
    if (this.#closed) throw new EngineError("database-away", "The engine is closed.");
  }
}

/** The driver takes 0 for "no timeout", so the least is 1 ms. */
function toTimeout(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds));
}

function toParameters(parameters: Statement["parameters"]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, toParameter(value)]),
  );
}

/** The driver sends every JS number as a float, and Cypher refuses floats where it counts. */
function toParameter(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (isPlainObject(value)) return toParameters(value);
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  throw new EngineError("bad-query", "A parameter is neither text, number, boolean, list nor map.");
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function toRow(columns: readonly string[], values: readonly unknown[]): Row {
  const ids = new Map<string, string>();
  for (const value of values) collectIds(value, ids);
  return Object.fromEntries(columns.map((column, index) => [column, toValue(values[index], ids)]));
}

/** Notes the `id` property of every node in a value under the engine's own id. */
function collectIds(value: unknown, ids: Map<string, string>): void {
  if (neo4j.isNode(value)) {
    const id: unknown = value.properties["id"];
    if (typeof id === "string") ids.set(value.elementId, id);
  } else if (neo4j.isPath(value)) {
    for (const node of pathNodes(value)) collectIds(node, ids);
  } else if (Array.isArray(value)) {
    for (const item of value) collectIds(item, ids);
  } else if (isPlainObject(value)) {
    for (const item of Object.values(value)) collectIds(item, ids);
  }
}

function pathNodes(path: Path): Node[] {
  return [path.start, ...path.segments.map((segment) => segment.end)];
}

function toValue(value: unknown, ids: ReadonlyMap<string, string>): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (neo4j.isNode(value)) return toNode(value, ids);
  if (neo4j.isRelationship(value)) return toRelationship(value, ids);
  if (neo4j.isPath(value)) {
    return {
      nodes: pathNodes(value).map((node) => toNode(node, ids)),
      relationships: value.segments.map((segment) => toRelationship(segment.relationship, ids)),
    };
  }
  if (Array.isArray(value)) return value.map((item) => toValue(item, ids));
  if (value instanceof Int8Array) return [...value];
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toValue(item, ids)]));
  }
  // Temporal values give ISO 8601 here; points and vectors their Cypher text.
  return String(value);
}

function toNode(node: Node, ids: ReadonlyMap<string, string>): NodeValue {
  return { labels: [...node.labels].sort(byCodePoint), properties: toProperties(node.properties, ids) };
}

function toRelationship(relationship: Relationship, ids: ReadonlyMap<string, string>): RelationshipValue {
  return {
    type: relationship.type,
    start: ids.get(relationship.startNodeElementId) ?? null,
    end: ids.get(relationship.endNodeElementId) ?? null,
    properties: toProperties(relationship.properties, ids),
  };
}

function toProperties(properties: Readonly<Record<string, unknown>>, ids: ReadonlyMap<string, string>): { readonly [key: string]: Value } {
  return Object.fromEntries(
    Object.entries(properties)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([key, value]) => [key, toValue(value, ids)]),
  );
}

/** Client errors that are about reaching the database, not about the statement. */
const accessErrors =
  /^Neo\.ClientError\.(Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)|Database\.DatabaseNotFound)$/;

function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof neo4j.Neo4jError ? String(error.code) : "";
  return new EngineError(toProblemCode(code), message);
}

function toProblemCode(code: string): EngineError["code"] {
  // A pool exhausted, a connection lost and a server shutting down are all a database that is away.
  if (/\.TransactionTimedOut|\.Transaction\.Terminated$/.test(code)) return "deadline-exceeded";
  if (/\.(MemoryPool|TransactionOutOfMemory|OutOfMemory|StackOverFlow)/.test(code)) return "too-much-memory";
  if (code.startsWith("Neo.ClientError.") && !accessErrors.test(code)) return "bad-query";
  return "database-away";
}
