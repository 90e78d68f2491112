import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import type { TraceEnd } from "../../schema/trace.ts";
import type { Language } from "../state/language.ts";
import { beyond } from "../words/beyond.ts";
import { nameIn } from "../words/nameIn.ts";

/** A piece of a route's sentence: words, the name of an entity, or the evidence of the step before it. */
export type Piece =
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "entity"; readonly entity: EntityName }
  | { readonly type: "evidence"; readonly edge: SubgraphEdge };

interface RouteSaid {
  readonly cards: readonly EntityName[];
  readonly edges: readonly SubgraphEdge[];
  /** Why the route ends where it does, by the id of the card. */
  readonly ends: readonly TraceEnd[];
}

const words = (text: string): Piece => ({ type: "words", text });

/** Says a route from left to right in one sentence, each step with its evidence; what it does not lead to is said too. */
export function sayRoute(language: Language, { cards, edges, ends }: RouteSaid): Piece[] {
  const phrases = language === "zh" ? chinese : english;
  const [first] = cards;
  if (!first) return [];
  const pieces: Piece[] = [{ type: "entity", entity: first }];
  const byId = new Map(cards.map((card) => [card.id, card]));
  edges.forEach((edge, index) => {
    const target = byId.get(edge.target);
    if (!target) return;
    pieces.push(words(phrases.step(edge, index)), { type: "entity", entity: target }, { type: "evidence", edge });
  });
  const missing = ends.filter(({ id }) => byId.has(id)).map((end) => phrases.end(end));
  pieces.push(words([phrases.stop, ...new Set(missing)].join(language === "zh" ? "" : " ").trimEnd()));
  return pieces;
}

/** How a step is said from left to right, at its place in the sentence. */
export const sayStep = (language: Language, edge: SubgraphEdge, index: number): string =>
  (language === "zh" ? chinese : english).step(edge, index);

/** The sentence as text, the evidence left out. */
export const toText = (language: Language, pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.type === "words" ? piece.text : piece.type === "entity" ? nameIn(language, piece.entity).text : ""))
    .join("");

interface Phrases {
  readonly step: (edge: SubgraphEdge, index: number) => string;
  readonly end: (end: TraceEnd) => string;
  readonly stop: string;
}

const english: Phrases = {
  step: ({ type, properties }, index) => {
    const which = index === 0 ? " " : ", which ";
    switch (type) {
      case "DEVELOPS":
        return index === 0 ? " develops " : ", which develops ";
      case "COVERS":
        return `${which}covers `;
      case "ACTIVE_IN":
        return `${which}is active in `;
      case "MAPS_TO":
        return (
          { exact: ", the same as ", narrower: ", a narrower case of ", close: ", close to ", related: ", only related to " }[
            String(properties["match"])
          ] ?? ", mapped to "
        );
      case "IN_CATEGORY":
        return " in ";
      case "IN_SECTION":
        return ", under ";
      case "DEPLOYED_AT":
        return `${which}is used at `;
      default:
        return `${which}${type.toLowerCase().replaceAll("_", " ")} `;
    }
  },
  end: ({ reason, lane, whenAll }) =>
    ({
      "no-model-named": "The sources name no model of it.",
      "no-scenario-stated": "The sources state no scenario for it.",
      "not-mapped": "It is not mapped to the guideline.",
      "not-deployed": "No hospital using it is named in our sources.",
      "no-developer-known": "Its developer is not known.",
      "left-out": `The switches above leave out ${lane === null ? "it" : `its ${beyond.en(lane, whenAll)}`}.`,
    })[reason],
  stop: ".",
};

const chinese: Phrases = {
  step: ({ type, properties }, index) => {
    switch (type) {
      case "DEVELOPS":
        return "研发的";
      case "COVERS":
        return index === 0 ? "用于" : "，用于";
      case "ACTIVE_IN":
        return "布局于";
      case "MAPS_TO":
        return (
          { exact: "，即", narrower: "，属于其中一部分的", close: "，接近", related: "，仅相关于" }[String(properties["match"])] ?? "，对应"
        );
      case "IN_CATEGORY":
        return "，见指引";
      case "IN_SECTION":
        return "，归入";
      case "DEPLOYED_AT":
        return "，用于医院：";
      default:
        return "，";
    }
  },
  end: ({ reason, lane, whenAll }) =>
    ({
      "no-model-named": "来源未指明其模型。",
      "no-scenario-stated": "来源未说明其场景。",
      "not-mapped": "未对应到指引。",
      "not-deployed": "现有来源未指明使用医院。",
      "no-developer-known": "研发方未知。",
      "left-out": lane === null ? "已被上方开关排除。" : `上方开关排除了它的 ${beyond.zh(lane, whenAll)}。`,
    })[reason],
  stop: "。",
};
