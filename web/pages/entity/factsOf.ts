import type { Entity } from "../../../schema/api.ts";
import type { Kind } from "../../../schema/graph.ts";
import { isTranslation, ownText } from "../../../schema/translations.ts";
import type { Language } from "../../state/language.ts";

/** What a reader expects to be told of a kind; where it is missing, the page says that it is unknown. */
const expected: Partial<Record<Kind, readonly string[]>> = {
  Vendor: ["organizationKind", "focus", "founded", "stockCode"],
  Hospital: ["hospitalKind"],
  Model: ["modelKind", "modelType", "releasedOn", "openWeights", "parameters", "status"],
  Policy: ["policyKind", "level", "issuerEn", "issuerZh", "docNo", "dateIssued", "datePublished", "dateEffective", "status", "officialUrl"],
  PolicyScenario: ["ordinal", "glossEn", "mentionsLargeModels", "printedPage"],
  Statistic: ["operator", "value", "unit", "scope", "asOf"],
};

/** How the names were found, and for which list: shown with the names or not at all. */
const apart = new Set(["nameZhConfidence", "reportSpellings", "title"]);
const isNote = (property: string): boolean => /(note|disambiguation|nameStatus|datePrecision)$/i.test(property);

const isApart = (property: string): boolean => apart.has(property) || isNote(property) || isTranslation(property);

export interface Fact {
  readonly property: string;
  /** Null: no source states it. */
  readonly value: unknown;
}

/** The facts of an entity, those a reader expects first, unknown ones included; texts of ours in the reader's language. */
export function factsOf({ kind, properties }: Entity, language: Language): readonly Fact[] {
  const first = expected[kind] ?? [];
  const others = Object.keys(properties).filter((property) => !first.includes(property) && !isApart(property));
  return [...first, ...others].map((property) => ({ property, value: ownText(language, property, properties).value ?? null }));
}

/** The properties in which the data's keepers remarked on the entry. */
export const notesOf = ({ properties }: Entity): readonly string[] => Object.keys(properties).filter(isNote);
