import type { Kind } from "../schema/graph.ts";
import { makers, type Piece, wordOf } from "./rules.ts";

/** "哪些公司在做病理模型" asks who makes them: beside an organisation and a model, 做 is more than to cover. */
export function readMaking<One extends Piece>(pieces: readonly One[]): One[] {
  return pieces.map((piece, place) => {
    const makes = /^在?做$/.test(piece.text) && pieces.slice(0, place).some(({ concept }) => makers.has(concept));
    return makes && pieces.slice(place).some(({ concept }) => concept === "model") ? { ...piece, concept: "develop" } : piece;
  });
}

/**
 * "Models by hospitals" and "hospital models" are those that hospitals develop, as "university models" are those of
 * universities; what is used "by hospitals" is not.
 */
export function readMadeBy<One extends Piece>(pieces: readonly One[]): One[] {
  const made = pieces.find((piece, place) => {
    const next = pieces[place + 1];
    const plural = piece.concept === "model" && /^(by|of|from)$/i.test(wordOf(next ?? { text: "" })) && isHospitals(pieces[place + 2]);
    return plural || (/^hospital$/i.test(wordOf(piece)) && isHospitals(piece) && next?.concept === "model");
  });
  return made ? [...pieces, { ...made, concept: "develop" }] : [...pieces];
}
const isHospitals = (piece: Piece | undefined): boolean => piece?.concept === "hospital" && piece.entries.length === 0;

/**
 * "谁拥有推想" asks whose it is, "谁拥有三类证" who holds one. "The developer of Qwen" is not who builds on Qwen: beside a
 * base model the word asks whose it is too.
 */
export function readOwning<One extends Piece>(pieces: readonly One[]): One[] {
  return pieces.map((piece, place) => {
    const named = (at: number) => pieces[at]?.entries.map(({ kind }) => kind) ?? [];
    const owns = wordOf(piece) === "拥有" && /^谁/.test(pieces[place - 1]?.text ?? "") && named(place + 1).some((kind) => owned.has(kind));
    const makes = maker.test(wordOf(piece)) && [place - 1, place - 2, place + 1, place + 2].some((at) => named(at).includes("BaseModel"));
    if (/^(拥有|owns?|owned)$/i.test(piece.text) && holds(pieces.slice(place + 1))) return { ...piece, concept: "hold" };
    return owns || (makes && !pieces.some(({ concept }) => builds.has(concept))) ? { ...piece, concept: "own" } : piece;
  });
}
/** Whether a certificate comes next. */
function holds(rest: readonly Piece[]): boolean {
  const next = rest.find(({ concept }) => concept !== "stop");
  return (
    next !== undefined &&
    (["certificate", "classThree"].includes(next.concept ?? "") || next.entries.some(({ kind }) => kind === "Certificate"))
  );
}
const maker = /^(developer|maker|creator|producer|是谁的|谁的|研发方|研发者|开发方|开发者|开发商)$/i;
const builds: ReadonlySet<string | null> = new Set(["buildOn", "deploy", "cover"]);
const owned: ReadonlySet<Kind> = new Set(["Vendor", "Hospital", "Model", "BaseModel"]);
