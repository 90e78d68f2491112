import type { Kind } from "../../schema/graph.ts";
import { valueText, yesOrNo } from "../../schema/valueWords.ts";
import { type RelationshipType, relationships } from "../../schema/vocabulary.ts";
import { type Language, useLanguage } from "../state/language.ts";
import { formatDate } from "./formats.ts";
import { kindWords } from "./kinds.ts";
import { propertyWords } from "./properties.ts";
import { relationshipWords } from "./relationships.ts";

export const isRelationship = (predicate: string): predicate is RelationshipType => predicate in relationships;

/** What the graph's own words are called in a language. */
export interface Phrases {
  readonly kind: (kind: Kind) => string;
  readonly verb: (predicate: string, direction?: "out" | "in") => string;
  readonly property: (name: string) => string;
  readonly value: (property: string, value: unknown) => string;
}

export const usePhrases = (): Phrases => phrases[useLanguage()];

const phrases: Readonly<Record<Language, Phrases>> = { en: phrasesIn("en"), zh: phrasesIn("zh") };

function phrasesIn(language: Language): Phrases {
  const property = (name: string): string => propertyWords[language][name] ?? name;
  return {
    kind: (kind) => kindWords[language][kind],
    verb: (predicate, direction = "out") =>
      isRelationship(predicate) ? relationshipWords[language][`${predicate}_${direction}`] : property(predicate),
    property,
    value: (name, value) =>
      Array.isArray(value) ? value.map((one) => valueIn(language, name, one)).join(", ") : valueIn(language, name, value),
  };
}

const dateProperty = /^(date|releasedOn|founded|asOf|retrievedOn|since)/;

function valueIn(language: Language, property: string, value: unknown): string {
  const text = String(value);
  if (typeof value === "number")
    return new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: property !== "targetYear" }).format(value);
  if (dateProperty.test(property) && /^\d{4}(-\d\d){0,2}$/.test(text)) return formatDate(language, text);
  return typeof value === "boolean" ? yesOrNo(language, value) : valueText(language, property, text);
}
