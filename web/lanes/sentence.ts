import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import type { TraceEnd, TraceLink } from "../../schema/trace.ts";
import type { Language } from "../state/language.ts";
import { nameIn } from "../words/nameIn.ts";
import { phrasesIn, type Said } from "./phrases.ts";
import type { Link } from "./via.ts";

/** A piece of a route's sentence: words, the name of an entity, or the evidence of the step before it. */
export type Piece =
  | { readonly type: "words"; readonly text: string }
  | { readonly type: "entity"; readonly entity: EntityName }
  | { readonly type: "evidence"; readonly edge: TraceLink };

interface RouteSaid {
  readonly cards: readonly EntityName[];
  /** From left to right; a step that starts elsewhere than the one before it ended opens a sentence of its own. */
  readonly edges: readonly SubgraphEdge[];
  /** Why the route ends where it does, by the id of the card. */
  readonly ends: readonly TraceEnd[];
  /** How what has no lane leads to cards of the route: `verb` stands between the names. */
  readonly via?: readonly Link[];
}

const words = (text: string): Piece => ({ type: "words", text });
const named = (entity: EntityName): Piece => ({ type: "entity", entity });

/** Says a route from left to right, each step with its evidence; what it does not lead to is said too. */
export function sayRoute(language: Language, { cards, edges, ends, via = [] }: RouteSaid): Piece[] {
  const { end, stop, gap } = phrasesIn(language);
  const [first] = cards;
  if (!first) return [];
  const byId = new Map(cards.map((card) => [card.id, card]));
  const links = via.map(({ from, verb, to, edge }) => [named(from), words(verb), named(to), { type: "evidence", edge } as const]);
  const reasons = ends.flatMap((each) => {
    const card = byId.get(each.id);
    return card ? [end(each, card.kind).map((part) => (part === "name" ? named(card) : words(part)))] : [];
  });
  const route = edges.length > 0 ? saySteps(language, edges, byId) : links.length + reasons.length > 0 ? [] : [[named(first)]];
  return [...links, ...route, ...reasons].flatMap((sentence, index) => [...(index > 0 ? [words(gap)] : []), ...sentence, words(stop)]);
}

/** One sentence for each run of steps that goes on where it is. */
function saySteps(language: Language, edges: readonly SubgraphEdge[], byId: ReadonlyMap<string, EntityName>): Piece[][] {
  const sentences: Piece[][] = [];
  edges.forEach((edge, index) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target) return;
    const opens = edges[index - 1]?.target !== edge.source;
    const sentence = opens ? [named(source)] : (sentences.pop() ?? []);
    const { before, after } = sayStep(language, edge);
    const said = opens ? openWith(language, before, edges[index + 1]?.source !== edge.target) : before;
    sentences.push([...sentence, words(said), named(target), ...(after ? [words(after)] : []), { type: "evidence", edge }]);
  });
  return sentences;
}

/** How a step is said from left to right, after others: what stands before its end, and what after. */
export const sayStep = (language: Language, edge: SubgraphEdge): Said => phrasesIn(language).step(edge);

/** The first step needs the verb that later ones borrow from it: "A, under B" is no sentence, nor is "A 研发的 B" `alone`. */
export const openWith = (language: Language, text: string, alone: boolean): string =>
  language === "zh"
    ? alone && text === "研发的"
      ? "研发了"
      : text.replace(/^，/, "")
    : text.replace(/^, which /, " ").replace(/^,? (?=in |under |the same|an? |close |only |mapped )/, " is ");

/** The sentence as text, the evidence left out. */
export const toText = (language: Language, pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.type === "words" ? piece.text : piece.type === "entity" ? nameIn(language, piece.entity).text : ""))
    .join("");
