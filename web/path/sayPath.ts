import type { EntityName } from "../../schema/graph.ts";
import type { Path } from "../../schema/paths.ts";
import { type Piece, sayStep } from "../lanes/sentence.ts";
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
    const text =
      out && laneTypes.includes(edge.type) ? sayStep(language, edge, index) : sayHop(language, edge, out ? "out" : "in", index, again);
    pieces.push(
      { type: "words", text: index === 0 ? opening(language, text, edges.length === 1) : text },
      { type: "entity", entity: target },
      { type: "evidence", edge },
    );
  });
  return [...pieces, { type: "words", text: language === "zh" ? "。" : "." }];
}

/** The first step needs the verb that later ones borrow from it: "A, under B" is no sentence, nor is "A 研发的 B" `alone`. */
const opening = (language: Language, text: string, alone: boolean): string =>
  language === "zh"
    ? alone && text === "研发的"
      ? "研发了"
      : text.replace(/^，/, "")
    : text.replace(/^, which /, " ").replace(/^,? (?=in |under |the same|an? |close |only |mapped )/, " is ");
