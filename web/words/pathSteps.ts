import type { SubgraphEdge } from "../../schema/graph.ts";
import type { Language } from "../state/language.ts";
import { relationshipWords } from "./relationships.ts";

type Direction = "out" | "in";

/** Verbs that stand as they are after "which"; all others are said with "is". */
const finite = new Set([
  "HOLDS_out",
  "POWERED_BY_in",
  "HAS_CAPABILITY_out",
  "PUBLISHES_out",
  "ISSUED_out",
  "ORGANISES_out",
  "HAS_MODALITY_out",
  "EVALUATED_AT_in",
  "BROADER_in",
  "HAS_ITEM_out",
  "USES_TECHNOLOGY_out",
  "RELATES_TO_out",
  "ENCOURAGES_out",
  "VERSION_OF_in",
  "PART_OF_in",
  "IN_CATEGORY_in",
  "IN_SECTION_in",
  "DEPLOYED_AT_in",
  "DEVELOPS_out",
  "COVERS_out",
  "WORKS_FOR_out",
]);

/** Where a sentence needs other words than a list does. */
const inSentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    ACTIVE_IN_in: "entered, with no model named, by",
    BROADER_out: "a narrower case of",
    CASE_STUDY_IN_out: "a case study in",
    CO_DEVELOPED_WITH_in: "a co-developer of",
    VERSION_OF_out: "a version of",
    RELATES_TO_in: "taken up by",
  },
  zh: { ABOUT_out: "说的是", COVERS_in: "覆盖它的模型", RELATES_TO_in: "涉及它的政策" },
};

const mappedBack: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { exact: ", the same as ", narrower: ", which holds the narrower ", close: ", close to ", related: ", only related to " },
  zh: { exact: "，即", narrower: "，其中一部分是", close: "，接近", related: "，仅相关于" },
};

/** A step in the direction it has, as a sentence of its own says it. */
export const sayLink = (language: Language, edge: SubgraphEdge): string =>
  language === "zh" ? listedAs("zh", `${edge.type}_out`) : sayHop(language, edge, "out", 0, false);

const listedAs = (language: Language, key: `${SubgraphEdge["type"]}_${Direction}`): string =>
  inSentences[language][key] ?? relationshipWords[language][key];

/** A step of a path in words, read the way the path goes: `again` where the step before was of the same kind the other way. */
export function sayHop(
  language: Language,
  { type, properties }: SubgraphEdge,
  direction: Direction,
  index: number,
  again: boolean,
): string {
  const mapped = type === "MAPS_TO" && direction === "in" ? mappedBack[language][String(properties["match"])] : undefined;
  if (mapped !== undefined) return mapped;
  const key = `${type}_${direction}` as const;
  const listed = listedAs(language, key);
  if (language === "zh") return `${index === 0 ? "" : "，"}${again ? "另有" : ""}${listed}：`;
  const verb = `${again ? "also " : ""}${listed}`;
  if (finite.has(key)) return index === 0 ? ` ${verb} ` : `, which ${verb} `;
  return index === 0 ? ` is ${verb} ` : `, ${verb} `;
}
