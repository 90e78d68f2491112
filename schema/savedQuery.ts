import { z } from "zod";
import { Tier } from "./claim.ts";
import { EntityId } from "./evidence.ts";
import { EntityName, Kind, Scalar, Subgraph } from "./graph.ts";
import { Scope } from "./scope.ts";

/** A text in both languages. */
export const Bilingual = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

const common = { label: Bilingual, optional: z.boolean().optional() };

/** A parameter of a saved query; an optional one without a value is null in the query. */
export const QueryParameter = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("entity"), of: z.array(Kind).min(1), default: EntityId.optional() }),
  z.strictObject({ ...common, kind: z.literal("integer"), min: z.int().optional(), max: z.int().optional(), default: z.int().optional() }),
  z.strictObject({ ...common, kind: z.literal("text"), default: z.string().optional() }),
  z.strictObject({ ...common, kind: z.literal("date"), default: z.string().optional() }),
  z.strictObject({ ...common, kind: z.literal("enum"), values: z.record(z.string(), Bilingual), default: z.string().optional() }),
]);
export type QueryParameter = z.infer<typeof QueryParameter>;

/** What a saved query is for; the list of queries is grouped by it. */
export const purposes = ["coverage", "vendor", "model", "policy", "hospital", "evidence", "market", "report", "people"] as const;

const name = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
/** Where a parameter's value comes from: a column or a parameter of the query, or `=` and the value itself; of several the first that is there. */
const Origin = z.union([name, z.string().startsWith("=")]);
/** The saved query that lists what a column of whole numbers counts, as many rows as it says. */
export const RowsQuery = z.strictObject({ query: z.string(), parameters: z.record(name, z.array(Origin).min(1)) });
export type RowsQuery = z.infer<typeof RowsQuery>;

/**
 * A result column. `entity` cells are names with ids, `edge` cells an edge with its claims, the rest scalars or lists.
 * An `integer` is a count: it says which query lists its rows (`opens`) or which column of ids it is the length of (`listed`);
 * `claims` beside `claimIds` is the length of those. A `number` is a measure, a rank or a place in a source.
 */
export const QueryColumn = z.strictObject({
  label: Bilingual,
  as: z.enum(["entity", "edge", "integer", "number", "text", "date", "list", "boolean"]),
  opens: RowsQuery.optional(),
  listed: name.optional(),
});
export type QueryColumn = z.infer<typeof QueryColumn>;

/** The YAML header of a saved query's file. `limit` is implied: every query ends with `LIMIT $limit`. */
export const QueryHeader = z.strictObject({
  title: Bilingual,
  description: Bilingual,
  purpose: z.enum(purposes),
  parameters: z.record(name, QueryParameter),
  columns: z.record(name, QueryColumn),
  /** What no row means: nothing of the kind (the default), or a value that is not known. */
  whenEmpty: z.enum(["none", "unknown"]).optional(),
  /** Whether the question is of which day the data are: then the sentence says it first. */
  dated: z.boolean().optional(),
  /** Queries that hold what the same question may also mean, offered with what they find: which of their parameters takes which of ours. */
  beside: z.array(z.strictObject({ query: z.string(), parameters: z.record(z.string(), z.string()) })).optional(),
  /** Question patterns that lead here; `{name}` is a parameter's place, `{name=value}` sets it. */
  ask: z.strictObject({ en: z.array(z.string()), zh: z.array(z.string()) }).optional(),
});
export type QueryHeader = z.infer<typeof QueryHeader>;

/** A saved query as the API lists it. */
export const QuerySummary = QueryHeader.omit({ ask: true, beside: true, dated: true }).extend({ name: z.string() });
export type QuerySummary = z.infer<typeof QuerySummary>;
export const QueryDetail = QuerySummary.extend({ cypher: z.string() }).meta({ id: "SavedQuery" });
export type QueryDetail = z.infer<typeof QueryDetail>;

/** An edge in a cell: its id and what a reader sees of it. */
export const EdgeCell = z.object({
  id: z.string(),
  source: EntityId,
  target: EntityId,
  type: z.string(),
  claims: z.int(),
  claimIds: z.array(EntityId),
  tier: z.string().nullable(),
});
export type EdgeCell = z.infer<typeof EdgeCell>;

/** How many rows of a saved query are read at most, so that the total is exact; a page of them is given. */
export const mostQueryRows = 10_000;

/** Whether a column holds the ids of the claims behind its row. */
export const holdsClaimIds = (column: string): boolean => column === "claimId" || column === "claimIds";

/** Whether a column holds a list of the ids of entities, as `modelIds` does. */
export const holdsEntityIds = (column: string): boolean => /[a-z]Ids$/.test(column) && !holdsClaimIds(column) && column !== "sourceIds";

export const Cell = z.union([z.null(), Scalar, z.array(Scalar), EntityName, EdgeCell]);
export type Cell = z.infer<typeof Cell>;

/** The values with which a query lists what a cell of this row counts. */
export function rowsParameters(
  { parameters }: RowsQuery,
  row: Readonly<Record<string, Cell>>,
  asked: Readonly<Record<string, Cell>>,
): Record<string, string> {
  const given = (origin: string): Cell => (origin.startsWith("=") ? origin.slice(1) : (row[origin] ?? asked[origin] ?? null));
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, origins]) => {
      const value = origins.map(given).find((each) => each !== null) ?? null;
      if (value === null) return [];
      return [[name, typeof value === "object" && "id" in value ? value.id : String(value)]];
    }),
  );
}

/** `total` counts all rows; `rows` are those from `offset`, at most `limit`. */
export const Table = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.record(z.string(), Cell)),
  total: z.int(),
  truncated: z.boolean(),
  /** The claims behind each row, in the order of the rows. */
  rowClaims: z.array(z.array(EntityId)).optional(),
  /** The strongest who speaks for each row. */
  rowTiers: z.array(Tier.nullable()).optional(),
  /** The sources behind each row. */
  rowSources: z.array(z.array(EntityId)).optional(),
  /** What the entities are called whose ids stand in lists of ids. */
  names: z.record(EntityId, EntityName).optional(),
});
export type Table = z.infer<typeof Table>;

/** What a saved query gives: the table, and the nodes and edges in it as a graph. */
export const QueryRun = Table.extend({
  name: z.string(),
  parameters: z.record(z.string(), z.union([z.null(), Scalar])),
  graph: Subgraph,
});
export type QueryRun = z.infer<typeof QueryRun>;

/** The same as the API gives it, with what was counted. */
export const QueryResult = QueryRun.extend({ scope: Scope }).meta({ id: "QueryResult" });
export type QueryResult = z.infer<typeof QueryResult>;
