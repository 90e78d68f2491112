import type { Kind } from "../schema/graph.ts";
import { kindConcepts } from "./lexicon/concepts.ts";
import { wordOf } from "./rules.ts";

/** What the rule looks at in a piece of a question. */
interface Piece {
  readonly text: string;
  readonly concept: string | null;
  readonly entries: readonly { readonly kind: Kind; readonly kinds?: readonly Kind[] }[];
}

const copula = /^(is|are|was|were|是|是否|是不是|是否为)$/i;
const article = /^(a|an|the)$/i;
const asking = /^(which|what|who|how|when|where|there|哪.*|什么|谁|几.*|多少)$/i;
/** Kinds of organisations and models that no label of the graph names. */
const finer: ReadonlySet<string> = new Set([
  "company",
  "university",
  "government",
  "researchInstitute",
  "communityCentre",
  "agent",
  "platform",
  "foundationModel",
]);

const isName = ({ text, concept, entries }: Piece): boolean => (entries.length > 0 && concept === null) || /^zqslot/.test(text);
const isChinese = (piece: Piece | undefined): boolean => /^是/.test(piece?.text.trim() ?? "");
const isStop = ({ concept }: Piece): boolean => concept === "stop";
const kindsNamed = (concept: string | null): readonly Kind[] | undefined =>
  Object.entries(kindConcepts).find(([name]) => name === concept)?.[1];
const isKindWord = ({ concept, entries }: Piece): boolean =>
  entries.length === 0 && concept !== null && (kindsNamed(concept) !== undefined || finer.has(concept));

/**
 * "Is Huawei a hospital?" asks of what kind Huawei is, and "Huawei hospitals" for hospitals: after "is a" the word of a
 * kind becomes a concept of its own, marked with "=". A kind with more said of it, "a pathology hospital", is so marked
 * only where the name is of another kind: that something else is so would be no "yes".
 */
export function readBeing<One extends Piece>(pieces: readonly One[]): One[] {
  const verb = pieces.findIndex((piece) => copula.test(wordOf(piece)));
  const name = pieces.findIndex(isName);
  // "是哪家公司的" asks whose it is.
  const asksWhich = pieces.some((piece) => (isStop(piece) && asking.test(wordOf(piece))) || (isKindWord(piece) && /哪/.test(piece.text)));
  if (verb < 0 || name < 0 || asksWhich) return [...pieces];
  const place = bareKind(pieces, verb) ?? otherKind(pieces, verb, name);
  return pieces.map((piece, at) => (at === place ? { ...piece, concept: `=${kindOf(piece, pieces[name])}` } : piece));
}

/** Where a kind stands of which nothing more is said: last, with names, "is" and what says nothing before it. */
function bareKind(pieces: readonly Piece[], verb: number): number | null {
  const place = pieces.findLastIndex((piece) => !isStop(piece));
  const head = pieces[place];
  if (!head || !isKindWord(head) || verb > place || !pieces.slice(0, place).every((piece) => isStop(piece) || isName(piece))) return null;
  const names = pieces.slice(pieces.findIndex(isName), pieces.findLastIndex(isName) + 1);
  const ends = isChinese(pieces[verb]) ? pieces.findLastIndex(isName) < verb : !names.some(({ text }) => article.test(text.trim()));
  return ends && (names.length === 1 || names.some(({ text }) => /^(and|和|与|及|跟)$/i.test(text.trim()))) ? place : null;
}

/** Where a kind stands that is surely not the name's, whatever else is said of it: last in Chinese, after the article in English. */
function otherKind(pieces: readonly Piece[], verb: number, name: number): number | null {
  const begins = isChinese(pieces[verb]) ? verb : pieces.findIndex(({ text }, at) => at > name && article.test(text.trim()));
  if (begins < name || !pieces.slice(0, begins).every((piece) => isStop(piece) || isName(piece))) return null;
  const kind = (piece: Piece, at: number) => at > begins && isKindWord(piece);
  const place = isChinese(pieces[verb]) ? pieces.findLastIndex((piece) => !isStop(piece)) : pieces.findIndex(kind);
  const head = pieces[place];
  return head && kind(head, place) && isOther(head, pieces[name]) ? place : null;
}

/** Whether the name is surely of another kind than the word says. */
function isOther({ concept }: Piece, name: Piece | undefined): boolean {
  const kinds = concept === "scenario" ? (["Scenario", "PolicyScenario"] as const) : kindsNamed(concept);
  if (!kinds || !name || name.entries.length === 0) return false;
  return !name.entries.some((entry) => kinds.some((kind) => entry.kind === kind || entry.kinds?.includes(kind)));
}

/** A large model is a kind of its own; of base models, products, systems and software nothing says whether they are large. */
function kindOf({ text, concept }: Piece, name: Piece | undefined): string {
  if (concept !== "model") return String(concept);
  if (!/large|llm|大模型|大语言模型/i.test(wordOf({ text }))) return /model|模型/i.test(text) ? "model" : "other";
  return name?.entries.length && name.entries.every(({ kind }) => kind === "BaseModel") ? "other" : "largeModel";
}
