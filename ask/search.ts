import type { Hit } from "../schema/api.ts";
import type { Kind } from "../schema/graph.ts";
import { allowedErrors, within } from "./distance.ts";
import { type Folded, fold } from "./fold.ts";
import { likenessTo } from "./likeness.ts";
import { figuresOf, type How, type Key, lettersOf, type NameEntry, type NameIndex, shorten } from "./names.ts";
import { asTyped, soundOf } from "./pinyin.ts";

export interface SearchOptions {
  readonly kinds?: readonly Kind[] | undefined;
  readonly limit?: number;
  readonly offset?: number;
}

/** The better the match, the smaller the rank; steps of ten leave room for what a shortened name loses. */
const ranks = { exact: 0, prefix: 10, wordStart: 20, inside: 30, pinyin: 40, initials: 50, fuzzy: 60 } as const;
interface Match {
  readonly key: Key;
  readonly rank: number;
  readonly how: How;
}
interface Query {
  readonly folded: Folded;
  readonly shorter: readonly Folded[];
  readonly typed: string | null;
}

/** Finds entities by any of their names, best first; every hit says which name matched and how. */
export function searchNames(index: NameIndex, text: string, options: SearchOptions = {}): { hits: Hit[]; total: number } {
  const { kinds = [], limit = 20, offset = 0 } = options;
  const matches = rankAll(index, text, (entry) => kinds.length === 0 || kinds.some((kind) => hasKind(entry, kind)));
  return { hits: matches.slice(offset, offset + limit).map(toHit), total: matches.length };
}

/** The names near a text that is none: found by a part of it, sounding like it, or much alike. There may be none. */
export const nearestNames = (index: NameIndex, text: string, count: number, kinds: readonly Kind[] = []): Hit[] =>
  nearOf(index, text, count, kinds, mostAlike(index, text, count, kinds));

/** The names nearest to a text however far they are: none only where no name has a letter or character of it. */
export function closestNames(index: NameIndex, text: string, count: number, kinds: readonly Kind[] = []): Hit[] {
  const alike = mostAlike(index, text, count, kinds);
  const near = nearOf(index, text, count, kinds, alike);
  return near.length > 0 ? near : alike.slice(0, count).map(toHit);
}

function nearOf(index: NameIndex, text: string, count: number, kinds: readonly Kind[], alike: readonly Match[]): Hit[] {
  const found = searchNames(index, text, { kinds, limit: count }).hits;
  const near = alike.filter(({ rank }) => rank <= alikeAt(leastNear));
  const all = [...found, ...soundingAlike(index, text, count, kinds), ...near.slice(0, count).map(toHit)];
  return all.filter(({ id }, at) => all.findIndex((hit) => hit.id === id) === at).slice(0, count);
}

/** Less alike than this and two names are not near: about one letter in three is another. */
const leastNear = 0.4;
const alikeAt = (likeness: number): number => ranks.fuzzy + 1 - likeness;

/** The names nearest to a text by what they share with it; where no name has a pair of its letters, by single letters. Never a hit of a search. */
function mostAlike(index: NameIndex, text: string, count: number, kinds: readonly Kind[]): Match[] {
  const query = fold(text).text;
  const names = ofKinds(index, kinds);
  const byPairs = nearestBy(likenessTo(query, 2), names, count);
  return byPairs.length > 0 ? byPairs : nearestBy(likenessTo(query, 1), names, count);
}

/** One match an entity; all that are as near as the last of `count` are put in order, not all there are. */
function nearestBy(likeness: (other: string) => number, names: readonly Key[], count: number): Match[] {
  const nearest = new Map<NameEntry, { readonly key: Key; readonly share: number }>();
  for (const key of names) {
    const share = key.how === "id" ? 0 : likeness(key.folded.text);
    if (share > (nearest.get(key.entry)?.share ?? 0)) nearest.set(key.entry, { key, share });
  }
  const found = [...nearest.values()];
  const last = Float64Array.from(found, ({ share }) => -share).sort()[count - 1] ?? 0;
  return best(found.filter(({ share }) => share >= -last).map(({ key, share }) => ({ key, rank: alikeAt(share), how: "fuzzy" })));
}

const ofKinds = ({ keys }: NameIndex, kinds: readonly Kind[]): readonly Key[] =>
  kinds.length === 0 ? keys : keys.filter(({ entry }) => kinds.some((kind) => hasKind(entry, kind)));
const hasKind = ({ kind, kinds = [] }: NameEntry, wanted: Kind) => kind === wanted || kinds.includes(wanted);

/** Names written otherwise that sound as this text does: 病里 for 病理. */
export function soundingAlike(index: NameIndex, text: string, count: number, kinds: readonly Kind[] = []): Hit[] {
  const sound = soundOf(text)?.full;
  const alike = sound === undefined ? [] : ofKinds(index, kinds).filter((key) => key.sound?.full === sound);
  return best(alike.map((key): Match => ({ key, rank: ranks.pinyin, how: "pinyin" })))
    .map(toHit)
    .slice(0, count);
}

function rankAll(index: NameIndex, text: string, wanted: (entry: NameEntry) => boolean): Match[] {
  const folded = fold(text);
  if (folded.text === "") return [];
  const latin = /^[a-z0-9]+$/.test(folded.text);
  const query: Query = { folded, shorter: shorten(folded), typed: latin ? asTyped(folded.text) : null };
  const matches: Match[] = [];
  for (const key of index.keys) {
    const match = wanted(key.entry) ? matchKey(key, query) : null;
    if (match) matches.push(match);
  }
  const sure = best(matches);
  if (!latin) return sure;
  const held = new Set(sure.map(({ key }) => key.entry));
  return [...sure, ...best(fuzzy(index, folded.text, (entry) => wanted(entry) && !held.has(entry)))];
}

function matchKey(key: Key, { folded, shorter, typed }: Query): Match | null {
  const written = matchText(key, folded);
  if (written !== null) return { key, rank: written, how: key.how };
  const cut = shorter.find((form) => form.text === key.folded.text);
  if (cut) return { key, rank: ranks.exact + 2, how: key.how };
  if (typed === null || !key.sound) return null;
  const { full, starts, initials } = key.sound;
  const at = full.indexOf(typed);
  if (at >= 0 && starts[at] && typed.length >= 2)
    return { key, rank: ranks.pinyin + (full === typed ? 0 : at === 0 ? 1 : 2), how: "pinyin" };
  if (typed.length < 2 || !initials.startsWith(typed)) return null;
  return { key, rank: ranks.initials + (initials === typed ? 0 : 1), how: "initials" };
}

function matchText(key: Key, { text }: Folded): number | null {
  const at = key.folded.text.indexOf(text);
  if (at < 0) return null;
  const lost = key.short ? 1 : 0;
  if (key.folded.text.length === text.length) return ranks.exact + lost;
  // What a shortened name holds its full name holds too.
  if (key.short || key.how === "id") return null;
  if (at === 0) return ranks.prefix;
  for (let from = at; from >= 0; from = key.folded.text.indexOf(text, from + 1)) if (key.folded.starts[from]) return ranks.wordStart;
  return key.han || text.length >= 3 ? ranks.inside : null;
}

/** Letters may be mistyped, figures may not: "Baichuan-M2" is not "Baichuan-M3". */
function fuzzy(index: NameIndex, query: string, wanted: (entry: NameEntry) => boolean): Match[] {
  const allowed = allowedErrors(query.length);
  if (allowed === 0) return [];
  const figures = figuresOf(query);
  const letters = lettersOf(query);
  const matches: Match[] = [];
  for (const key of index.keys) {
    const { text } = key.folded;
    if (key.han || key.how === "id" || Math.abs(text.length - query.length) > allowed || key.figures !== figures) continue;
    // One error changes at most two letters: cheap to see, and it spares nearly every comparison.
    if (bits(key.letters ^ letters) > 2 * allowed || !wanted(key.entry) || !within(query, text, allowed)) continue;
    matches.push({ key, rank: ranks.fuzzy + (within(query, text, 1) ? 0 : 1), how: "fuzzy" });
  }
  return matches;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** One match an entity, the best first; among equals the one on which most hangs, then by id. */
function best(matches: readonly Match[]): Match[] {
  const byEntry = new Map<NameEntry, Match>();
  for (const match of matches) {
    const other = byEntry.get(match.key.entry);
    if (!other || match.rank < other.rank) byEntry.set(match.key.entry, match);
  }
  return [...byEntry.values()].sort(
    (a, b) => a.rank - b.rank || b.key.entry.weight - a.key.entry.weight || (a.key.entry.id < b.key.entry.id ? -1 : 1),
  );
}

function toHit({ key, how }: Match): Hit {
  const { id, kind, kinds, nameEn, nameZh } = key.entry;
  return { id, kind, ...(kinds ? { kinds: [...kinds] } : {}), nameEn, nameZh, matched: { text: key.text, how } };
}
