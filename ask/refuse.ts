import type { Kind } from "../schema/graph.ts";
import { unread } from "./beforehand.ts";
import { kindConcepts } from "./lexicon/concepts.ts";
import type { NameIndex } from "./names.ts";
import type { Reading, UnknownQuestion } from "./reading.ts";
import { refusalOf } from "./scope.ts";
import { closestNames, nearestNames, searchNames, soundingAlike } from "./search.ts";
import { isUnknown, plain, saysWho, type Token } from "./tokens.ts";

const offered = 5;

/** A name that no entry bears, where one of these kinds was to be named. */
export interface Missing {
  readonly outcome: "missing";
  readonly token: Token;
  readonly kinds: readonly Kind[];
  /** "FDA" bears no name of its own, and yet is held: some query takes it as a value. */
  readonly isValue: boolean;
}

/** What stands before the words of kinds in Chinese, from its longest to its shortest ending: a name may be one of them. */
function beside(text: string, kinds: readonly Token[]): string[] {
  const rest = kinds.reduce((left, { text: said }) => left.replace(said, " "), plain(text));
  const runs = rest.match(/\p{Script=Han}{2,}/gu) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, from) => run.slice(from)));
}

/** No entry is called so: the nearest of the kinds that were to be named, or where none is near, of all; however far they are. */
export function nameNotHeld(said: string, kinds: readonly Kind[], index: NameIndex): UnknownQuestion {
  const ofKinds = nearestNames(index, said, offered, kinds);
  const nearest = ofKinds.length > 0 ? ofKinds : closestNames(index, said, offered);
  return { outcome: "unknown", why: "name-not-held", said, nearest, entities: [], source: null };
}

const core = new Set(Object.keys(kindConcepts));

/** Why a question cannot be read: it is of no concern to these data, names what they do not hold, or cannot be read safely. */
export function refuse(text: string, tokens: readonly Token[], found: Missing | null, source: string | null, index: NameIndex): Reading {
  const unknown = tokens.filter((token) => isUnknown(token) || token.concept?.startsWith("w:"));
  const names = tokens.filter(({ entries, concept }) => entries.length > 0 && concept === null);
  const kinds = tokens.filter((token) => token.concept !== null && core.has(token.concept.replace(/^[#=]/, "")) && !saysWho(token));
  const entities = names.flatMap(({ entries }) => entries.slice(0, 1).map(({ id }) => id));
  // "Thorough Future" forecasts nothing.
  const refusal = refusalOf(names.reduce((left, { text: said }) => left.replace(said, " "), plain(text)));
  if (refusal !== null && refusal !== "price") return { outcome: "out-of-scope", why: refusal, source };
  if (refusal === "price") {
    if (names.length + kinds.length > 0) return { outcome: "unknown", why: "price", said: text.trim(), nearest: [], entities, source };
    return { outcome: "out-of-scope", why: "price", source };
  }
  if (names.length + kinds.length > 0 && /\baverages?\b|\bmean number\b|平均|均值/i.test(text))
    return { outcome: "unknown", why: "average", said: text.trim(), nearest: [], entities, source };
  const place = tokens.find(({ concept }) => concept === "place");
  if (place && (unknown.length === 0 || names.length + kinds.length > 0))
    return { outcome: "unknown", why: "place", said: place.text, nearest: nearestNames(index, place.text, offered), entities, source };
  if (found?.isValue) return unread(text);
  if (found) return { ...nameNotHeld(found.token.text, found.kinds, index), entities, source };
  if (names.length > 0 || source !== null)
    return {
      outcome: "unknown",
      why: unknown.length > 0 ? "not-held" : "not-understood",
      said: unknown[0]?.text ?? text.trim(),
      nearest: [],
      entities,
      source,
    };
  if (unknown.length === 0 && kinds.length > 0)
    return { outcome: "unknown", why: "not-understood", said: text.trim(), nearest: [], entities, source };
  const typed = plain(text).trim();
  for (const said of kinds.length > 0 ? beside(text, kinds) : []) {
    const nearest = soundingAlike(index, said, offered);
    if (nearest.length > 0) return { outcome: "unknown", why: "name-not-held", said, nearest, entities, source };
  }
  const nearest = /^[a-z]{2,8}$/i.test(typed) ? searchNames(index, typed, { limit: offered }).hits : [];
  if (nearest.length > 0) return { outcome: "unknown", why: "name-not-held", said: typed, nearest, entities, source };
  if (tokens.some(({ concept }) => concept !== null && reportWords.has(concept)) || /\bfigures?\b|数字/i.test(text)) return unread(text);
  return { outcome: "out-of-scope", why: "other-topic", source };
}

/** What reports give figures of: one they do not give is not known. */
const reportWords = new Set(["market", "penetration", "report"]);
