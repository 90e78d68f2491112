import type { Claim } from "../../../schema/claim.ts";
import { sideOf } from "../../../schema/conflictSide.ts";
import type { EntityName } from "../../../schema/graph.ts";
import { groupBy } from "../../state/groupBy.ts";

/** One side of a disagreement: the claims that say the same, and of whom they say it. */
export interface Side {
  readonly key: string;
  readonly first: Claim;
  readonly subjects: readonly EntityName[];
  readonly claims: readonly Claim[];
}

const side = (claim: Claim): string | null => sideOf({ ...claim, subject: claim.subject.id, object: claim.object?.id });

/** Says what a figure is about, not what it is; it stands beside the sides, never as one. */
export const isContext = (claim: Claim): boolean => side(claim) === null;

/**
 * The sides in the order of the values as printed, where these tell which is which, else in that of their first claims; claims
 * of the same words stand together, whoever makes them.
 */
export function sidesOf(claims: readonly Claim[], values: readonly string[]): Side[] {
  const sides = [...groupBy(claims, side)].flatMap(([key, same]) => {
    const [first] = same;
    const subjects = [...new Map(same.map(({ subject }) => [subject.id, subject])).values()];
    return first && key !== null ? [{ key, first, subjects, claims: same }] : [];
  });
  const printed = (each: Side): number => {
    const at = values.findIndex((value) => Number.parseFloat(value) === numberOf(each));
    return at < 0 ? values.length : at;
  };
  return sides.toSorted((a, b) => printed(a) - printed(b));
}

/** A mark is the same of each that bears it: what a side says by it is how many do. Null where the side is no such number. */
export const marked = ({ first, subjects }: Side): number | null =>
  first.kind === "attribute" && first.value === true && subjects.length > 1 ? subjects.length : null;

const numberOf = (each: Side): number | null => (typeof each.first.value === "number" ? each.first.value : marked(each));
