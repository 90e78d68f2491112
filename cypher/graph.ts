import type { Engine, Statement, Value } from "./engine.ts";
import { byCodePoint, sha256Hex } from "./stableText.ts";

/** What a graph stores on a node or relationship: strings, numbers, booleans and lists of one of these; no null. */
export type Properties = Readonly<Record<string, Value>>;

export interface GraphNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface GraphRelationship {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

const canonical = (properties: Properties): string => JSON.stringify(Object.entries(properties).sort(([a], [b]) => byCodePoint(a, b)));

/**
 * SHA-256 over sorted lines, one a node and one a relationship. `Release` is left out; 5 and 5.0 are one
 * number; lists keep their order. Equal for equal graphs, whatever engine they were read from.
 */
export function graphHash({ nodes, relationships }: Graph): string {
  const lines = [
    ...nodes
      .filter(({ labels }) => !labels.includes("Release"))
      .map(({ id, labels, properties }) => JSON.stringify([id, [...labels].sort(byCodePoint), canonical(properties)])),
    ...relationships.map(({ from, type, to, properties }) => JSON.stringify([from, type, to, canonical(properties)])),
  ];
  return sha256Hex(lines.sort(byCodePoint).join("\n"));
}

const allRows = { deadlineMs: 60_000, maxRows: 10_000_000 };

/** Reads the whole graph back from an engine: every node with the label `Atlas` but `Release`, every relationship between two of them. */
export async function readGraph(engine: Pick<Engine, "read">): Promise<Graph> {
  // Both at once: a server answers them side by side, the embedded engine one after the other.
  const readingNodes = engine.read(
    { text: "MATCH (n:Atlas) WHERE NOT n:Release RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties", parameters: {} },
    allRows,
  );
  const readingRelationships = engine.read(
    {
      text: "MATCH (a:Atlas)-[r]->(b:Atlas) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties",
      parameters: {},
    },
    allRows,
  );
  const [nodes, relationships] = await Promise.all([readingNodes, readingRelationships]);
  return {
    nodes: nodes.rows.map((row) => ({ id: String(row["id"]), labels: texts(row["labels"]), properties: record(row["properties"]) })),
    relationships: relationships.rows.map((row) => ({
      from: String(row["source"]),
      type: String(row["type"]),
      to: String(row["target"]),
      properties: record(row["properties"]),
    })),
  };
}

function texts(value: Value | undefined): string[] {
  return isList(value) ? value.map(String) : [];
}

function record(value: Value | undefined): Properties {
  return value !== null && typeof value === "object" && !isList(value) ? value : {};
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

export const emptyGraph: Graph = { nodes: [], relationships: [] };

/** What turns one graph into another, and how many of each: an update replaces all properties. */
export interface GraphChange {
  readonly create: Graph;
  readonly update: Graph;
  readonly delete: Graph;
}

/** Compares two graphs element by element; labels that change count as a delete and a create. */
export function diffGraph(before: Graph, after: Graph): GraphChange {
  const nodes = diffList(before.nodes, after.nodes, ({ id, labels }) => `${[...labels].sort(byCodePoint).join(":")} ${id}`);
  const recreated = new Set(nodes.create.map(({ id }) => id));
  const relationships = diffList(
    before.relationships,
    after.relationships,
    ({ from, type, to }) =>
      // A relationship of a node that is made anew is made anew with it.
      `${from} ${type} ${to}${recreated.has(from) || recreated.has(to) ? " new" : ""}`,
  );
  return {
    create: { nodes: nodes.create, relationships: relationships.create },
    update: { nodes: nodes.update, relationships: relationships.update },
    delete: { nodes: nodes.delete, relationships: relationships.delete },
  };
}

function diffList<Item extends { readonly properties: Properties }>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
) {
  const old = new Map(before.map((item) => [key(item), item]));
  const kept = new Set(after.map(key));
  return {
    create: after.filter((item) => !old.has(key(item))),
    update: after.filter((item) => {
      const previous = old.get(key(item));
      return previous !== undefined && canonical(previous.properties) !== canonical(item.properties);
    }),
    delete: before.filter((item) => !kept.has(key(item))),
  };
}

/** Constraints and indexes, made before any data. Embedded: the index first, or every MERGE scans. */
export const schemaStatements: Readonly<Record<"embedded" | "neo4j", readonly Statement[]>> = {
  embedded: [{ text: "CREATE INDEX atlas_id FOR (n:Atlas) ON (n.id)", parameters: {} }],
  neo4j: [{ text: "CREATE CONSTRAINT atlas_id IF NOT EXISTS FOR (n:Atlas) REQUIRE n.id IS UNIQUE", parameters: {} }],
};

/** A statement that writes one batch of rows of one shape. */
export interface Batch extends Statement {
  readonly parameters: { readonly rows: readonly unknown[] };
}

/**
 * The statements that carry a change out: deletes, then nodes, then relationships, in batches of `batchSize` rows. Always in
 * the same order, whatever that of the graph: two writers that lock in one order do not deadlock.
 */
export function planWrites(given: GraphChange, batchSize = 5000): Batch[] {
  const change = { create: sorted(given.create), update: sorted(given.update), delete: sorted(given.delete) };
  return [
    ...byShape(
      change.delete.relationships,
      ({ type }) => type,
      batchSize,
      (type) => `${matchEnds(type)} DELETE r`,
    ),
    ...byShape(
      change.delete.nodes,
      () => "",
      batchSize,
      () => "UNWIND $rows AS row MATCH (n:Atlas {id: row.id}) DETACH DELETE n",
    ),
    ...byShape(change.create.nodes, ({ labels }) => [...labels].sort(byCodePoint).join(":"), batchSize, createNodes),
    ...byShape(
      change.update.nodes,
      () => "",
      batchSize,
      () => "UNWIND $rows AS row MATCH (n:Atlas {id: row.id}) SET n = row.properties",
    ),
    ...byShape(change.create.relationships, ({ type }) => type, batchSize, createRelationships),
    ...byShape(
      change.update.relationships,
      ({ type }) => type,
      batchSize,
      (type) => `${matchEnds(type)} SET r = row.properties`,
    ),
  ];
}

function sorted({ nodes, relationships }: Graph): Graph {
  return {
    nodes: [...nodes].sort((a, b) => byCodePoint(a.id, b.id)),
    relationships: [...relationships].sort((a, b) => byCodePoint(a.from, b.from) || byCodePoint(a.type, b.type) || byCodePoint(a.to, b.to)),
  };
}

// Labels and types come from our vocabulary, never from a file; values travel as parameters.
const createNodes = (labels: string) => `UNWIND $rows AS row CREATE (n:${labels} {id: row.id}) SET n = row.properties`;
const createRelationships = (type: string) =>
  `UNWIND $rows AS row MATCH (a:Atlas {id: row.from}) MATCH (b:Atlas {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
const matchEnds = (type: string) => `UNWIND $rows AS row MATCH (a:Atlas {id: row.from})-[r:${type}]->(b:Atlas {id: row.to})`;

function byShape<Row>(rows: readonly Row[], shapeOf: (row: Row) => string, size: number, text: (shape: string) => string): Batch[] {
  const shapes = new Map<string, Row[]>();
  for (const row of rows) {
    const shape = shapeOf(row);
    const list = shapes.get(shape);
    if (list) list.push(row);
    else shapes.set(shape, [row]);
  }
  return [...shapes]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([shape, list]) =>
      Array.from({ length: Math.ceil(list.length / size) }, (_, batch) => ({
        text: text(shape),
        parameters: { rows: list.slice(batch * size, (batch + 1) * size) },
      })),
    );
}
