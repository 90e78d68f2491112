import { propertyKinds } from "../graphWords.ts";

/** What a value is, as far as the engines treat it differently; `null` is nothing at all, or a parameter not given yet. */
export type Shape = "node" | "relationship" | "path" | "list" | "text" | "number" | "boolean" | "map" | "date" | "null" | "any";

export interface Kind {
  readonly shape: Shape;
  /** What a list holds. */
  readonly items?: Kind;
  /** What a map holds under each of its keys, where all of them are known. */
  readonly entries?: Readonly<Record<string, Kind>>;
  /** A number that is an integer. */
  readonly whole?: boolean;
  /** A number that is never below zero. */
  readonly positive?: boolean;
  /** The one label of a node, where it is written. */
  readonly label?: string;
  /** The text itself, where it is written in the query or given as a parameter. */
  readonly text?: string;
}

export const anything: Kind = { shape: "any" };
export const nothing: Kind = { shape: "null" };
export const integer: Kind = { shape: "number", whole: true, positive: true };
export const listOf = (items: Kind): Kind => ({ shape: "list", items });
export const texts = listOf({ shape: "text" });

/** What an expression is, without how it is written. */
export const toKind = ({ shape, items, entries, whole, positive, label, text }: Kind): Kind => ({
  shape,
  ...(items && { items }),
  ...(entries && { entries }),
  ...(whole && { whole }),
  ...(positive && { positive }),
  ...(label !== undefined && { label }),
  ...(text !== undefined && { text }),
});

/** What was given as a parameter. */
export function kindOfGiven(value: unknown): Kind {
  if (value === null || value === undefined) return nothing;
  if (typeof value === "string") return { shape: "text", text: value };
  if (typeof value === "bigint") return { shape: "number", whole: true, positive: value >= 0n };
  if (typeof value === "number") return { shape: "number", whole: Number.isSafeInteger(value), positive: value >= 0 };
  if (typeof value === "boolean") return { shape: "boolean" };
  if (Array.isArray(value)) return listOf(oneOf(value.map(kindOfGiven)));
  if (typeof value !== "object") return anything;
  return { shape: "map", entries: Object.fromEntries(Object.entries(value).map(([key, each]) => [key, kindOfGiven(each)])) };
}

/** What is one of these: what they have in common. */
export function oneOf(kinds: readonly Kind[]): Kind {
  const [first, ...rest] = kinds.filter(({ shape }) => shape !== "null");
  if (first === undefined) return nothing;
  return rest.reduce(either, first);
}

function either(a: Kind, b: Kind): Kind {
  if (a.shape !== b.shape) return [a, b].find(holdsElement) ?? anything;
  if (a.shape === "number") return { shape: "number", whole: both(a.whole, b.whole), positive: both(a.positive, b.positive) };
  if (a.shape === "list") return listOf(oneOf([a.items ?? anything, b.items ?? anything]));
  if (a.shape === "node") return a.label === b.label ? a : { shape: "node" };
  if (a.shape !== "map") return a.text === b.text ? a : { shape: a.shape };
  if (!a.entries || !b.entries) return { shape: "map" };
  const [one, other] = [a.entries, b.entries];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return { shape: "map", entries: Object.fromEntries([...keys].map((key) => [key, oneOf([entryOf(one, key), entryOf(other, key)])])) };
}

export const both = (a: boolean | undefined, b: boolean | undefined): boolean => a === true && b === true;
const entryOf = (entries: Readonly<Record<string, Kind>>, key: string): Kind =>
  (Object.hasOwn(entries, key) ? entries[key] : undefined) ?? nothing;

/** What each of a list is. */
export const itemOf = ({ shape, items }: Kind): Kind => items ?? (shape === "null" ? nothing : anything);

/** What is held under a name. */
export function propertyOf({ shape, entries, label }: Kind, name: string): Kind {
  if (shape === "map" && entries) return entryOf(entries, name);
  if (shape === "date") return integer;
  if (shape === "null") return nothing;
  if (shape !== "node" && shape !== "relationship") return anything;
  // Of any kind on a claim, a number on a figure of the report.
  if (name === "value" && label === "Statistic") return { shape: "number" };
  const kind = propertyKinds.get(name);
  if (kind === undefined) return nothing;
  return kind === "integer" ? integer : kind === "texts" ? texts : { shape: kind };
}

/** A node, relationship or path, or what holds one: in some places one engine makes an internal number of it. */
export function holdsElement({ shape, items, entries }: Kind): boolean {
  if (shape === "node" || shape === "relationship" || shape === "path") return true;
  if (items) return holdsElement(items);
  return entries !== undefined && Object.values(entries).some(holdsElement);
}

/** Whether a text and a number may meet in a comparison, which are never equal in one engine and may be in the other. */
export function mayPart(a: Kind, b: Kind): boolean {
  if (a.shape === "number" || b.shape === "number") return meetsNumber(a) && meetsNumber(b) && a.shape !== b.shape;
  if (a.shape === "any" || b.shape === "any")
    return [a, b].some(({ text }) => text !== undefined && text.trim() !== "" && !Number.isNaN(Number(text)));
  if (a.items && b.items) return mayPart(a.items, b.items);
  const [one, other] = [a.entries, b.entries];
  return one !== undefined && other !== undefined && Object.keys(one).some((key) => mayPart(entryOf(one, key), entryOf(other, key)));
}

const meetsNumber = ({ shape }: Kind): boolean => shape === "number" || shape === "text" || shape === "any";
