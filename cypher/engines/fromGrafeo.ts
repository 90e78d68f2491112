import type { NodeValue, RelationshipValue, Row, Value } from "../engine.ts";
import { byCodePoint } from "../stableText.ts";

type Raw = Readonly<Record<string, unknown>>;

/** One row of Grafeo's JSON in the port's words: `_id`, `_labels`, `_source` and the like stay inside. */
export function fromGrafeo(columns: readonly string[], row: readonly unknown[]): Row {
  const ids = new Map<unknown, string>();
  row.forEach((value) => {
    collectIds(value, ids);
  });
  return Object.fromEntries(columns.map((column, index) => [column, toValue(row[index], ids)]));
}

const isObject = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const isNode = (value: Raw) => "_id" in value && "_labels" in value;
const isRelationship = (value: Raw) => "_id" in value && "_type" in value;

/** The stable ids of the nodes in this row by their internal ones, to name the ends of its relationships. */
function collectIds(value: unknown, ids: Map<unknown, string>): void {
  if (Array.isArray(value)) for (const item of value) collectIds(item, ids);
  else if (isObject(value)) {
    if (isNode(value) && typeof value["id"] === "string") ids.set(value["_id"], value["id"]);
    for (const item of Object.values(value)) if (typeof item === "object") collectIds(item, ids);
  }
}

function toValue(value: unknown, ids: ReadonlyMap<unknown, string>): Value {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map((item) => toValue(item, ids));
  if (!isObject(value)) return null;
  if (isNode(value)) return toNode(value, ids);
  if (isRelationship(value)) return toRelationship(value, ids);
  const { nodes, edges } = value;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(value).length === 2) {
    return { nodes: nodes.map((node) => toValue(node, ids)), relationships: edges.map((edge) => toValue(edge, ids)) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toValue(item, ids)]));
}

function propertiesOf(value: Raw, ids: ReadonlyMap<unknown, string>): Record<string, Value> {
  const own = Object.entries(value).filter(([key]) => !key.startsWith("_"));
  return Object.fromEntries(own.sort(([a], [b]) => byCodePoint(a, b)).map(([key, item]) => [key, toValue(item, ids)]));
}

function toNode(value: Raw, ids: ReadonlyMap<unknown, string>): NodeValue {
  const labels = Array.isArray(value["_labels"]) ? value["_labels"].map(String).sort(byCodePoint) : [];
  return { labels, properties: propertiesOf(value, ids) };
}

function toRelationship(value: Raw, ids: ReadonlyMap<unknown, string>): RelationshipValue {
  return {
    type: String(value["_type"]),
    start: ids.get(value["_source"]) ?? null,
    end: ids.get(value["_target"]) ?? null,
    properties: propertiesOf(value, ids),
  };
}
