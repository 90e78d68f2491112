import neo4j, { type Node, type Path, type Plan, type Relationship } from "neo4j-driver";
import type { PlanStep } from "../../schema/console.ts";
import type { NodeValue, RelationshipValue, Row, Value } from "../engine.ts";
import { byCodePoint } from "../stableText.ts";

/** One record of the driver in the port's words; `elementId` stays inside. */
export function toRow(columns: readonly string[], values: readonly unknown[]): Row {
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

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A step of the driver's plan: its operator without the database's name, and what it works on. */
export function toPlanStep({ operatorType, arguments: given, children }: Plan): PlanStep {
  const details: unknown = given["Details"];
  return {
    operator: operatorType.replace(/@.*$/, ""),
    detail: typeof details === "string" ? details : "",
    children: children.map(toPlanStep),
  };
}
