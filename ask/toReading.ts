import { listed } from "./affirm.ts";
import { rankOfKind } from "./fillings.ts";
import type { Match } from "./match.ts";
import type { NameEntry } from "./names.ts";
import type { AmbiguousQuestion, Choice, ReadQuestion } from "./reading.ts";

/** A match as a saved query with its parameters; ambiguous where a name has several bearers. */
export function toReading({ pattern, fillings, count }: Match, source: string | null): ReadQuestion | AmbiguousQuestion {
  const parameters: Record<string, string | number> = { ...pattern.constants };
  const choices: Choice[] = [];
  for (const [parameter, filling] of Object.entries(fillings)) {
    if (filling.type === "scalar") parameters[parameter] = bound(filling.value, parameter, pattern);
    if (filling.type !== "entity") continue;
    const entries = mostMeant(alike(fillings, filling.entries, parameter));
    if (entries.length > 1) choices.push({ said: filling.token.text, parameter, ids: entries.map(({ id }) => id) });
    else if (entries[0]) parameters[parameter] = entries[0].id;
  }
  const query = pattern.query.name;
  const mode: ReadQuestion["mode"] = count ? "count" : pattern.yesNo ? "yes-no" : "list";
  const chips = Object.entries(fillings).flatMap(([parameter, { token }]) => {
    const value = parameters[parameter];
    return value === undefined ? [] : [{ said: token.text, parameter, value, corrected: token.corrected }];
  });
  const read = { query, parameters, chips, pattern: pattern.text, mode, source, top: null, large: false, counted: null };
  return choices.length > 0 ? { outcome: "ambiguous", ...read, choices } : { outcome: "readable", ...read };
}

/** "More than 3" is at least 4, "fewer than 3" at most 2. */
function bound(value: string | number, parameter: string, { concepts }: Match["pattern"]): string | number {
  if (parameter === "atLeast" && concepts.has("more")) return Number(value) + 1;
  return parameter === "atMost" && concepts.has("fewer") ? Number(value) - 1 : value;
}

/** "The heart and the brain" are two organs, though the heart is a specialty too: what is joined is of one kind. */
function alike(fillings: Match["fillings"], entries: readonly NameEntry[], parameter: string): readonly NameEntry[] {
  if (!listed.includes(parameter)) return entries;
  const others = listed.flatMap((name) => (name === parameter ? [] : (fillings[name] ?? [])));
  const shared = entries.filter(({ kind }) =>
    others.every((other) => other.type !== "entity" || other.entries.some((each) => each.kind === kind)),
  );
  return shared.length > 0 ? shared : entries;
}

/** Of several bearers of one name in one place, those of the kind that people mean first. */
function mostMeant(entries: readonly NameEntry[]): readonly NameEntry[] {
  const concepts = entries.filter(({ kind }) => rankOfKind(kind) >= 3);
  if (concepts.length !== entries.length) return entries;
  const first = Math.min(...entries.map(({ kind }) => rankOfKind(kind)));
  return entries.filter(({ kind }) => rankOfKind(kind) === first);
}
