import type { EntityName } from "../../schema/graph.ts";
import type { Path } from "../../schema/paths.ts";
import { openWith, type Piece, sayStep } from "../lanes/sentence.ts";
import type { Language } from "../state/language.ts";
import { sayHop } from "../words/pathSteps.ts";

/** Steps that the lanes say as well; a path that goes along them reads the same as there. */
const laneTypes: readonly string[] = ["DEVELOPS", "COVERS", "ACTIVE_IN", "MAPS_TO", "IN_CATEGORY", "IN_SECTION", "DEPLOYED_AT"];

/** Says a path in one sentence from its start to its end, each step with its evidence. */
export function sayPath(language: Language, { edges }: Path, nodes: readonly EntityName[]): Piece[] {
  const [first] = nodes;
  if (!first) return [];
  const pieces: Piece[] = [{ type: "entity", entity: first }];
  edges.forEach((edge, index) => {
    const target = nodes[index + 1];
    if (!target) return;
    const out = edge.target === target.id;
    const before = edges[index - 1];
    const again = !out && before?.type === edge.type && before.target === edge.target;
    const { before: text, after } =
      out && laneTypes.includes(edge.type)
        ? sayStep(language, edge)
        : { before: sayHop(language, edge, out ? "out" : "in", index, again), after: "" };
    pieces.push(
      { type: "words", text: index === 0 ? openWith(language, text, edges.length === 1) : text },
      { type: "entity", entity: target },
      ...(after ? [{ type: "words", text: after } as const] : []),
      { type: "evidence", edge },
    );
  });
  return [...pieces, { type: "words", text: language === "zh" ? "。" : "." }];
}
