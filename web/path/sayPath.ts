import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import { type Piece, stepWords, verbal } from "../lanes/sentence.ts";
import type { Language } from "../state/language.ts";
import { relationshipWords } from "../words/relationships.ts";

/** Says a path from its first end to its last in one sentence, each step with its evidence; steps may be read backwards. */
export function sayPath(language: Language, cards: readonly EntityName[], edges: readonly SubgraphEdge[]): Piece[] {
  const [first] = cards;
  if (!first) return [];
  const pieces: Piece[] = [{ type: "entity", entity: first }];
  edges.forEach((edge, index) => {
    const next = cards[index + 1];
    if (!next) return;
    const text = edge.target === next.id ? stepWords(language, edge, index) : backwards(language, edge, index);
    pieces.push({ type: "words", text }, { type: "entity", entity: next }, { type: "evidence", edge });
  });
  pieces.push({ type: "words", text: language === "zh" ? "。" : "." });
  return pieces;
}

function backwards(language: Language, { type, properties }: SubgraphEdge, index: number): string {
  const words = relationshipWords[language][`${type}_in`];
  if (language === "zh") return `，${words}：`;
  if (type === "ACTIVE_IN") return `${index === 0 ? "" : ","} where, no model named, is active `;
  const match = type === "MAPS_TO" && properties["match"] === "related" ? " (only related)" : "";
  return `${index === 0 ? " " : ", which "}${verbal(words)}${match} `;
}
