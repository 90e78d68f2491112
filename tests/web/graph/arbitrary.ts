import fc from "fast-check";
import type { SubgraphEdge, SubgraphNode } from "../../../schema/graph.ts";
import type { Command } from "../../../web/graph/command.ts";
import { kindOrder } from "../../../web/graph/kinds.ts";
import { voices } from "../../../web/graph/voice.ts";

const ids = Array.from({ length: 14 }, (_, index) => `n${index}`);
export const id = fc.constantFrom(...ids);
const kinds = kindOrder.slice(0, 10);
/** The kind of an id never changes, as in the data. */
const kindOf = (name: string) => kinds[Number(name.slice(1)) % kinds.length] ?? "Model";

export const node = id.map((name): SubgraphNode => ({ id: name, kind: kindOf(name), nameEn: name, nameZh: null, properties: {} }));
const edge = fc.tuple(id, id, fc.constantFrom("regulator", "press", "curator")).map(
  ([source, target, tier]): SubgraphEdge => ({
    id: `${source}~COVERS~${target}`,
    source,
    target,
    type: "COVERS",
    properties: { claims: 1, claimIds: [`${source}-${target}`], tier },
  }),
);
export const part = fc.record({
  nodes: fc.uniqueArray(node, { selector: (each) => each.id, minLength: 1 }),
  edges: fc.uniqueArray(edge, { selector: (each) => each.id, maxLength: 20 }),
});
const some = fc.uniqueArray(id, { maxLength: 5 });
const filter = fc.record({ kinds: fc.subarray([...kinds]), voices: fc.subarray([...voices]) });

export const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(part, fc.option(id)).map(([subgraph, around]): Command => ({ type: "add", ...subgraph, around })),
  fc.tuple(fc.constantFrom("remove", "hide", "show", "keepOnly"), some).map(([type, nodes]): Command => ({ type, nodes })),
  fc.tuple(some, fc.boolean()).map(([nodes, pinned]): Command => ({ type: "pin", nodes, pinned })),
  fc
    .tuple(id, fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }))
    .map(([name, to]): Command => ({ type: "move", node: name, to })),
  filter.map((value): Command => ({ type: "filter", filter: value })),
  fc.constant<Command>({ type: "rearrange" }),
  fc
    .tuple(some, fc.option(id), part)
    .map(([nodes, category, added]): Command => ({ type: "group", groups: [{ category, nodes }], ...added })),
);
