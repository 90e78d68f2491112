import { afterAll, expect, it } from "vitest";
import { readGraph } from "../../cypher/graph.ts";
import { type PropertyKind, propertyKinds, relationshipProperties } from "../../cypher/graphWords.ts";
import { openRelease } from "../setup/openRelease.ts";

const { engine } = await openRelease();
afterAll(() => engine.close());

function kindOf(value: unknown): PropertyKind {
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return Array.isArray(value) && value.every((each) => typeof each === "string") ? "texts" : "any";
}

it("what the guard takes a property for is what the graph holds, and no integer is below zero", async () => {
  const { nodes, relationships } = await readGraph(engine);
  const held = [...nodes, ...relationships].flatMap(({ properties }) => Object.entries(properties));
  const fits = (name: string, value: unknown) => {
    const known = propertyKinds.get(name);
    const kind = kindOf(value);
    return known === "any" || known === kind || (known === "number" && kind === "integer");
  };
  expect(held.filter(([name, value]) => !fits(name, value))).toEqual([]);
  expect(held.filter(([name, value]) => propertyKinds.get(name) === "integer" && Number(value) < 0)).toEqual([]);
  const figures = nodes.filter(({ labels }) => labels.includes("Statistic")).map(({ properties }) => properties["value"] ?? 0);
  expect(figures.filter((value) => typeof value !== "number")).toEqual([]);
});

it("what is offered for a relationship of each type is all that the graph holds there", async () => {
  const { relationships } = await readGraph(engine);
  const held = relationships.flatMap(({ type, properties }) => Object.keys(properties).map((name) => ({ type, name })));
  expect(held.filter(({ type, name }) => !relationshipProperties[type]?.includes(name))).toEqual([]);
});
