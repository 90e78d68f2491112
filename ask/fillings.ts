import type { Kind } from "../schema/graph.ts";
import type { QueryParameter } from "../schema/savedQuery.ts";
import { fold } from "./fold.ts";
import type { NameEntry } from "./names.ts";
import type { Pattern } from "./patterns.ts";
import type { Period } from "./periods.ts";
import { justAfter, justBefore } from "./rules.ts";
import { isUnknown, type Token } from "./tokens.ts";

/** What a parameter is given: entities that fit (more than one is ambiguous), a scalar, or a text that is no name we hold. */
export type Filling =
  | { readonly type: "entity"; readonly token: Token; readonly entries: readonly NameEntry[] }
  | { readonly type: "scalar"; readonly token: Token; readonly value: string | number }
  | { readonly type: "missing"; readonly token: Token; readonly kinds: readonly Kind[] };

/** Words that say on which side of a figure the answer lies. */
export const timeWords: readonly (string | null)[] = ["since", "after", "before", "until"];

/** A word that names a specialty and a modality alike is the specialty: the kinds in the order people mean them. */
const meant: readonly Kind[] = [
  "Vendor",
  "Hospital",
  "Model",
  "Specialty",
  "Scenario",
  "Modality",
  "Organ",
  "PolicyScenario",
  "PolicyCategory",
];
export const rankOfKind = (kind: Kind): number => (meant.includes(kind) ? meant.indexOf(kind) : meant.length);

/** A period fills `year`, or the two ends `from` and `to` as far as "since" and "before" leave them open. */
export function periodFillings(
  open: ReadonlyMap<string, QueryParameter>,
  token: Token,
  period: Period,
  word: string | null,
): Record<string, Filling> | null {
  const scalar = (value: string | number): Filling => ({ type: "scalar", token, value });
  const year = open.get("year");
  if (year && (word === null || !timeWords.includes(word)) && period.from === period.to && period.from.length === 4)
    return { year: scalar(year.kind === "integer" ? Number(period.from) : period.from) };
  if (!open.has("from") || !open.has("to")) return null;
  return {
    ...(word === "before" || word === "until" ? {} : { from: scalar(word === "after" ? justAfter(period.to) : period.from) }),
    ...(word === "since" || word === "after" ? {} : { to: scalar(word === "before" ? justBefore(period.from) : period.to) }),
  };
}

/** Parameters of the query that have a value named as the token. */
export const enumNames = ({ query }: Pattern, token: Token): string[] =>
  Object.entries(query.header.parameters).flatMap(([name, parameter]) => (enumValue(parameter, token) === null ? [] : [name]));

function enumValue(parameter: QueryParameter, { text, concept }: Token): string | null {
  // What something is said to be, "is Huawei a hospital", is no condition.
  if (parameter.kind !== "enum" || concept?.startsWith("=")) return null;
  const said = fold(text).text;
  const found = Object.entries(parameter.values).find(([value, { en, zh }]) =>
    [value, en, zh, `${en}s`].some((label) => fold(label).text === said),
  );
  // "Large models" are not of the kind "large model" alone: foundation models are large too.
  return found && !(found[0] === "large-model" && concept === "model") ? found[0] : null;
}

export function fits(parameter: QueryParameter, token: Token): boolean {
  if (parameter.kind === "enum") return enumValue(parameter, token) !== null;
  if (parameter.kind === "entity") return isUnknown(token) || token.entries.some((entry) => ofKind(entry, parameter.of));
  if (parameter.kind === "integer") return token.number !== null || (token.period !== null && token.period.from.length === 4);
  if (parameter.kind === "date") return token.period !== null;
  if (parameter.kind === "text") return token.family;
  return false;
}

const ofKind = ({ kind, kinds = [] }: NameEntry, wanted: readonly Kind[]) => wanted.some((each) => each === kind || kinds.includes(each));

export function fillingOf(parameter: QueryParameter, token: Token): Filling | null {
  if (parameter.kind === "entity") {
    if (isUnknown(token)) return { type: "missing", token, kinds: parameter.of };
    return { type: "entity", token, entries: token.entries.filter((entry) => ofKind(entry, parameter.of)) };
  }
  if (parameter.kind === "integer") {
    const value = token.number ?? Number(token.period?.from);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = parameter;
    return value >= min && value <= max && Number.isInteger(value) ? { type: "scalar", token, value } : null;
  }
  if (parameter.kind === "enum") {
    const value = enumValue(parameter, token);
    return value === null ? null : { type: "scalar", token, value };
  }
  if (parameter.kind === "text") return { type: "scalar", token, value: token.text };
  return token.period ? { type: "scalar", token, value: token.period.from } : null;
}
