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

/** The sides in the order in which their first claims come; claims of the same words stand together, whoever makes them. */
export function sidesOf(claims: readonly Claim[]): Side[] {
  return [...groupBy(claims, side)].flatMap(([key, same]) => {
    const [first] = same;
    const subjects = [...new Map(same.map(({ subject }) => [subject.id, subject])).values()];
    return first && key !== null ? [{ key, first, subjects, claims: same }] : [];
  });
}
