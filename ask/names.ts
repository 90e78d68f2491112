import type { matchKinds } from "../schema/api.ts";
import type { Kind } from "../schema/graph.ts";
import { type Folded, fold, hasHan } from "./fold.ts";
import { calledHospital, withoutLegalForm } from "./legalForms.ts";
import { type Sound, soundOf } from "./pinyin.ts";

/** An entity as the index takes it in; `weight` is how much hangs on it. */
export interface NameEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly kinds?: readonly Kind[];
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly aliases: readonly string[];
  readonly formerNames?: readonly string[];
  readonly reportSpellings: readonly string[];
  readonly weight: number;
}
export type How = (typeof matchKinds)[number];

/** One way to write an entity's name. `short` forms lack the legal form ("有限公司", "Inc."). */
export interface Key {
  readonly entry: NameEntry;
  readonly text: string;
  readonly how: How;
  readonly folded: Folded;
  readonly short: boolean;
  readonly han: boolean;
  readonly sound: Sound | null;
  /** The figures in it, and which letters it has, one bit each: what a mistyped name must nearly share. */
  readonly figures: string;
  readonly letters: number;
}

export interface NameIndex {
  readonly entries: readonly NameEntry[];
  readonly keys: readonly Key[];
  /** Keys by their folded text: what a question's words are looked up in. */
  readonly exact: ReadonlyMap<string, readonly Key[]>;
  /** How long the names are that begin with these two characters (one, for a name of one), longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
  /** What begins the names of several base models, folded: "llama" of "LLaMA-7B" and "LLaMA-13B". */
  readonly families: ReadonlySet<string>;
}

/** Kinds whose names carry a legal form. */
const companies: readonly Kind[] = ["Vendor"];

/** Prepares all names for search. Takes some 30 ms for a thousand entities: do it once a release. */
export function buildNameIndex(entries: readonly NameEntry[]): NameIndex {
  const keys = entries.flatMap(keysOf);
  const exact = new Map<string, Key[]>();
  for (const key of keys) {
    const same = exact.get(key.folded.text);
    if (same) same.push(key);
    else exact.set(key.folded.text, [key]);
  }
  const vendors = keys.filter(({ entry, short, han }) => entry.kind === "Vendor" && han && !short);
  for (const [text, same] of exact)
    if (same.every(({ entry, short, han }) => short && han && entry.kind === "Vendor")) same.push(...beginningWith(text, vendors, same));
  return { entries, keys, exact, lengths: lengthsOf([...exact.keys()]), families: familiesOf(entries) };
}

/** The letters that names of base models begin with, where these begin several. */
function familiesOf(entries: readonly NameEntry[]): ReadonlySet<string> {
  const starts = entries.flatMap(({ kind, nameEn }) => (kind === "BaseModel" ? (/^[a-z]{3,}(?=[\d -])/i.exec(nameEn ?? "") ?? []) : []));
  const folded = starts.map((start) => fold(start).text);
  return new Set(folded.filter((start, place) => folded.indexOf(start) !== place));
}

/** "百度" is short for 百度健康, and for whatever else begins so: none of them is meant more than the others. */
const beginningWith = (text: string, vendors: readonly Key[], held: readonly Key[]): Key[] =>
  vendors
    .filter((key) => key.folded.text.startsWith(text) && !held.some(({ entry }) => entry === key.entry))
    .map((key) => ({ ...key, short: true }));

function lengthsOf(texts: readonly string[]): Map<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const text of texts) {
    const head = text.slice(0, 2);
    const lengths = found.get(head);
    if (lengths) lengths.add(text.length);
    else found.set(head, new Set([text.length]));
  }
  return new Map([...found].map(([head, lengths]) => [head, [...lengths].sort((a, b) => b - a)]));
}

export const figuresOf = (text: string): string => text.replace(/\D/g, "");

/** Bit n is set where the n-th letter of the alphabet occurs. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function keysOf(entry: NameEntry): Key[] {
  const written: [string, How][] = [
    ...[entry.nameEn, entry.nameZh].flatMap((text): [string, How][] => (text === null ? [] : [[text, "name"]])),
    ...(entry.formerNames ?? []).map((text): [string, How] => [text, "former-name"]),
    ...entry.reportSpellings.map((text): [string, How] => [text, "report-spelling"]),
    ...entry.aliases.map((text): [string, How] => [text, "alias"]),
    [entry.id, "id"],
  ];
  const keys: Key[] = [];
  const seen = new Set<string>();
  const add = (text: string, how: How, folded: Folded, short: boolean) => {
    if (folded.text === "" || seen.has(folded.text)) return;
    seen.add(folded.text);
    const name = how === "name" || how === "alias" || how === "former-name";
    keys.push({
      entry,
      text,
      how,
      folded,
      short,
      han: hasHan(folded.text),
      sound: name ? soundOf(short ? folded.text : text) : null,
      figures: figuresOf(folded.text),
      letters: lettersOf(folded.text),
    });
  };
  for (const [text, how] of written) add(text, how, fold(text), false);
  for (const [text, how] of written) for (const form of shortForms(entry, text)) add(text, how, form, true);
  return keys;
}

/** Kinds whose every name begins alike: "intelligent follow-up" is follow-up to everybody. */
const policyKinds: readonly Kind[] = ["PolicyScenario", "PolicyCategory", "PolicySection", "Scenario"];

/** "(FreedomIntelligence)" after a name is a second name; a legal form can be left out. */
function shortForms(entry: NameEntry, text: string): Folded[] {
  const bracketed = /^(.+?)\s*[（(]([^（()）]+)[）)]\s*$/u.exec(text);
  const forms = bracketed ? [fold(bracketed[1] ?? "")] : [];
  if (entry.kind === "Specialty" && /[科]$/u.test(text)) return [...forms, fold(text.replace(/(学科|医学科|科)$/u, ""))];
  const bare = policyKinds.includes(entry.kind) ? text.replace(/^(人工智能\+|AI \+ |AI-Assisted |Intelligent |智能)/u, "") : text;
  const brief = entry.kind === "PolicyCategory" ? fold(bare.replace(/(管理服务|服务|( Management)? Services)$/u, "")) : null;
  const spoken = brief !== null && brief.text.length >= (hasHan(brief.text) ? 4 : 10) ? [brief] : [];
  if (bare !== text) return [...forms, fold(bare), ...spoken];
  const called = entry.kind === "Hospital" ? calledHospital(text) : null;
  if (called !== null) return [...forms, fold(called)];
  if (!companies.includes(entry.kind)) return forms;
  return [...forms, ...[fold(text), ...forms].flatMap(shorten)];
}

/** The forms of a folded name without what its legal form adds. */
export function shorten(folded: Folded): Folded[] {
  return withoutLegalForm(folded.text, (offset) => folded.starts[offset] ?? false).map((text) => {
    const from = folded.text.indexOf(text);
    const cut = <Item>(list: readonly Item[]) => list.slice(from, from + text.length);
    return { text, at: cut(folded.at), starts: cut(folded.starts), ends: cut(folded.ends) };
  });
}
