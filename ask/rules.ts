import type { Kind } from "../schema/graph.ts";
import { kindConcepts } from "./lexicon/concepts.ts";
import type { Period } from "./periods.ts";

/** What the rules look at in a piece of a question. */
export interface Piece {
  readonly text: string;
  readonly concept: string | null;
  readonly entries: readonly { readonly kind: Kind }[];
  readonly period: Period | null;
  readonly number: number | null;
}

/** A piece as it is written without spaces between Chinese characters. */
export const wordOf = ({ text }: Pick<Piece, "text">): string => text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim();

/** Kinds of those who make models. */
export const makers: ReadonlySet<string | null> = new Set(["hospital", "vendor", "company", "university", "researchInstitute"]);

const isKind = (concept: string | null | undefined): boolean => concept !== null && concept !== undefined && concept in kindConcepts;

/** "By 2024" and "到2024年" end a time; "前5" asks for the first five. */
export function readTimeWords<One extends Piece>(pieces: readonly One[]): One[] {
  return pieces.map((piece, place) => {
    const next = pieces[place + 1];
    const ends = next?.period && !pieces[place - 1]?.period && /^(by|到|至)$/i.test(piece.text.trim());
    if (ends && piece.concept === "stop") return { ...piece, concept: "until" };
    return piece.concept === "before" && piece.text === "前" && next?.number != null ? { ...piece, concept: "top" } : piece;
  });
}

/** "Support Chinese" names a language, "Chinese vendors" says nothing; "new models" are the newest, but "new models this year" are those of this year. */
export function readAdjectives<One extends Piece>(pieces: readonly One[]): One[] {
  const dated = pieces.some(({ period }) => period !== null);
  return pieces.map((piece, place) => {
    const next = pieces[place + 1];
    if (/^chinese$/i.test(piece.text) && !(next && (isKind(next.concept) || next.entries.length > 0 || makers.has(next.concept))))
      return { ...piece, concept: "language" };
    return /^(new|新)$/i.test(piece.text) && piece.concept === "stop" && !dated ? { ...piece, concept: "newest" } : piece;
  });
}

/** Whether what stands between two names joins them, as things of one kind: "and", "or by", ",", "、". */
export const isJoint = (between: string): boolean =>
  /[,，、;；/&+]|\b(and|or|nor)\b|[和与及跟同或且并也又]/i.test(between) &&
  /^([\s,，、;；/&+“”"']|\b(and|or|nor|both|either|by|at|in|for|of|from|on|the)\b|[和与及以跟同或者还是且并也又不由在])*$/i.test(between);

const does: ReadonlySet<string | null> = new Set(["deploy", "cover", "develop", "hold"]);

/** "两家都在用的模型" asks for what both use; "都有哪些" says nothing. */
export function readBoth<One extends Piece>(pieces: readonly One[]): One[] {
  return pieces.map((piece, place) => {
    if (piece.text !== "都") return piece;
    const verb = pieces.findIndex(({ concept }, at) => at > place && concept !== "stop");
    const after = pieces.slice(verb + 1).find(({ text }) => !/^[了过着]$/.test(text));
    // Of several hospitals, "A、B都用了谁的模型" asks for what all of them use.
    const hospitals = pieces.slice(0, place).filter(({ entries }) => entries.some(({ kind }) => kind === "Hospital"));
    const ofAll = after?.text === "的" || (hospitals.length > 1 && after !== undefined && asks.test(wordOf(after)));
    return does.has(pieces[verb]?.concept ?? null) && ofAll ? { ...piece, concept: "both" } : piece;
  });
}

/** "Develop models on Qwen" and "在Qwen上开发" build on it, which "develop Qwen" does not. */
export function readOn<One extends Piece>(pieces: readonly One[]): One[] {
  return pieces.map((piece, place) => {
    const [last, next] = [pieces[place - 1], pieces[place + 1]];
    if (piece.concept !== "stop" || !(next?.entries ?? []).some(({ kind }) => kind === "BaseModel")) return piece;
    const on = /^(on|with|from)$/i.test(piece.text) && (last?.concept === "develop" || last?.concept === "model");
    return on || (piece.text === "在" && /^(上|中|里)$/.test(pieces[place + 2]?.text ?? "")) ? { ...piece, concept: "buildOn" } : piece;
  });
}

const all = /^(all|every|entire|所有|全部)$/i;
const asks = /^(which|what|who|whose|whom|how many|谁|多少|几.?|哪.*|什么)$/i;

/**
 * "Hospitals that use all models" are not those that use some: after what is done, or after "in" and "at", "all" says
 * more than rows can show. "List all models" and "覆盖病理的所有厂商" only list.
 */
export function readEvery<One extends Piece>(pieces: readonly One[]): One[] {
  return pieces.map((piece, place) => {
    if (!all.test(wordOf(piece)) || !pieces.slice(place + 1).some(({ concept, entries }) => isKind(concept) || entries.length > 0))
      return piece;
    const before = wordOf(pieces[place - 1] ?? { text: "" });
    const verb = pieces.findIndex(({ concept }) => relates.has(concept));
    const listed = before === "的" && !pieces.slice(0, verb).some((each) => asks.test(wordOf(each)));
    const within = /^(in|at|by|for|across|在|于)$/i.test(before);
    return (verb >= 0 && verb < place && !listed) || within ? { ...piece, concept: "every" } : piece;
  });
}
const relates: ReadonlySet<string | null> = new Set([...does, "buildOn", "mapsTo", "partner", "useTechnology", "evaluate", "encourage"]);

const upon: ReadonlySet<string | null> = new Set(["buildOn", "versionOf"]);

/** "What is built on X" asks for what comes after X, "what is X built on" for what was before: the name behind the word decides. */
export function readUpon<One extends Piece>(pieces: readonly One[]): One[] {
  return pieces.map((piece, place) => {
    const runs = /^(run|runs|running)$/i.test(piece.text) && pieces[place + 1]?.text === "on";
    if (!upon.has(piece.concept) && !runs) return piece;
    const next = pieces.slice(place + 1).find(({ concept }) => concept !== "stop");
    if (runs && next === undefined) return { ...piece, concept: "runsOn" };
    if (runs && pieces.some(({ concept }) => concept === "hospital")) return piece;
    const kinds = (next?.entries ?? []).map(({ kind }) => kind);
    if (kinds.includes("Model") && !kinds.includes("BaseModel")) return { ...piece, concept: "builtUpon" };
    return next === undefined && /version of$/i.test(piece.text) ? { ...piece, concept: "previous" } : piece;
  });
}

const beforeNoun = /(most|fewest|least|number of)$/i;
const afterNoun = /(最多|最少)$/;
const within = /^[在被于由]$/;
/** What may stand between a measure and what is counted: "the most open pathology models". */
const passes = (piece: Piece) =>
  (piece.concept === null && piece.entries.length > 0) || isFigure(piece) || passed.includes(piece.concept ?? "");
/** A figure, or the letter that stands for one in a pattern. */
const isFigure = (piece: Piece | undefined) => piece !== undefined && (piece.number !== null || /^zqslot/.test(piece.text));

/**
 * What a superlative counts becomes a concept of its own, marked with "#": "vendors with the most models" and
 * "models with the most vendors" say the same words and ask for different things.
 */
export function markCounted<One extends Piece>(pieces: readonly One[]): One[] {
  const marked = [...pieces];
  for (const [place, { concept, text }] of pieces.entries()) {
    if (concept === null) continue;
    const said = text.trim();
    // "被最多医院使用的模型" counts what follows, "模型最多的医院" what stands before.
    const follows = beforeNoun.test(said) || (afterNoun.test(said) && within.test(wordOf(pieces[place - 1] ?? { text: "" })));
    const step = follows ? 1 : afterNoun.test(said) ? -1 : 0;
    const at =
      ["most", "least"].includes(concept) && step !== 0
        ? counted(pieces, place, step)
        : thresholds.includes(concept)
          ? measured(pieces, place)
          : null;
    const found = at === null ? undefined : pieces[at];
    if (at !== null && found) marked[at] = { ...found, concept: `#${found.concept}` };
  }
  return marked;
}

const thresholds: readonly string[] = ["more", "atLeast", "fewer", "atMost", "exact"];
/** "At least 3 and at most 5 models" counts models twice. */
const passed: readonly string[] = ["open", "count", "stop", "atLeast", "atMost"];

/** Where the kind stands that is reached from a place in one direction; null where something else comes first. */
function counted(pieces: readonly Piece[], from: number, step: number, stop = ""): number | null {
  let at = from + step;
  for (let piece = pieces[at]; piece && passes(piece) && (stop === "" || piece.text !== stop); piece = pieces[at]) at += step;
  const found = pieces[at];
  return found && isKind(found.concept) && found.entries.length === 0 ? at : null;
}

/** "More than 3 models", "3个以上模型", and, before it, "模型超过3个的厂商". */
function measured(pieces: readonly Piece[], place: number): number | null {
  const near = (step: number) => {
    let at = place + step;
    while ((pieces[at]?.concept === "stop" && pieces[at]?.text !== "的") || (step > 0 && does.has(pieces[at]?.concept ?? null))) at += step;
    return isFigure(pieces[at]) ? at : null;
  };
  const figure = near(1) ?? near(-1);
  if (figure === null) return null;
  return counted(pieces, Math.max(figure, place), 1, "的") ?? counted(pieces, Math.min(figure, place), -1);
}

/** "Hospitals that do not use X", or "use Y but not X", use nothing of X; "use models not of X" denies something else. */
export function readAvoiding<One extends Piece>(pieces: readonly One[]): One[] {
  const ofHospitals = pieces.some(({ concept, entries }) => concept === "hospital" && entries.length === 0);
  const said = pieces.filter(({ concept }) => concept !== "stop");
  const named = (piece: Piece | undefined) =>
    piece !== undefined && (/^zqslot/.test(piece.text) || piece.entries.some(({ kind }) => kind === "Vendor" || kind === "Model"));
  return pieces.map((piece) => {
    if (!ofHospitals || piece.concept !== "deploy") return piece;
    const place = said.indexOf(piece);
    const turn = said.findIndex(({ concept, text }, at) => at > place && (concept === "but" || (concept === "not" && contrast.test(text))));
    const left = said[turn]?.concept === "but" ? turn + 2 : turn + 1;
    const usesNot = said[place - 1]?.concept === "not";
    const usesNone = !usesNot && /^no$/i.test(said[place + 1]?.text ?? "");
    const avoids = (usesNot && named(said[place + 1])) || (usesNone && named(said[place + 2])) || (turn >= 0 && named(said[left]));
    return avoids ? { ...piece, concept: "avoid" } : piece;
  });
}
const contrast = /^(but|and) not|^[但却而]/i;

/** "Models that use CT" take it; a model that is in use is used by somebody. */
export function readTaking<One extends Piece>(pieces: readonly One[]): One[] {
  const said = pieces.filter(({ concept }) => concept !== "stop");
  const atHospital = said.some(({ concept, entries }) => concept === "hospital" || entries.some(({ kind }) => kind === "Hospital"));
  return pieces.map((piece) => {
    const place = said.indexOf(piece);
    const [last, next] = [said[place - 1], said[place + 1]];
    const what = next?.concept === "not" ? said[place + 2] : next;
    const takes =
      piece.concept === "deploy" && /^(use|uses|using|使用|用)$/i.test(wordOf(piece)) && (last ? last.concept === "model" : !atHospital);
    const taken = what !== undefined && (/^zqslot/.test(what.text) || what.entries.some(({ kind }) => kind === "Modality"));
    return takes && taken ? { ...piece, concept: "take" } : piece;
  });
}

/** "What was released in 2025" names no kind, and asks for models: only they are released, where policies are issued. */
export function readReleased<One extends Piece>(pieces: readonly One[]): One[] {
  const said = pieces.filter(({ concept }) => concept !== "stop");
  const release = said.find(({ concept }) => concept === "release");
  const bare = said.every(({ concept, period }) => concept === "release" || period !== null || times.has(concept));
  const idle = pieces.filter(({ concept }) => concept === "stop");
  const asksWhat = idle.some((piece) => /what|anything|什么|啥/i.test(wordOf(piece)));
  // "Released in 2025", as in a telegram, but not "was it released in 2025".
  const short = idle.every((piece) => /^(in|during|of|by|from|to|on|于|在|年|的|有)$/i.test(wordOf(piece)));
  const model =
    release && bare && (asksWhat || short) && said.some(({ period }) => period !== null) ? { ...release, concept: "model" } : null;
  return model ? [...pieces, model] : [...pieces];
}
const times: ReadonlySet<string | null> = new Set(["since", "after", "before", "until"]);

const before = (text: string, by: number): string => {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (text.length === 4) return String(year + by);
  if (text.length === 7) date.setUTCMonth(date.getUTCMonth() + by);
  else date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, text.length);
};
/** The year, month or day just before the one written, and just after it. */
export const justBefore = (text: string): string => before(text, -1);
export const justAfter = (text: string): string => before(text, 1);
