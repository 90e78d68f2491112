import type { Claim } from "../../../schema/claim.ts";
import type { EntityName } from "../../../schema/graph.ts";
import { groupBy } from "../../state/groupBy.ts";

/** One side of a disagreement: the claims that say the same, and of whom they say it. */
export interface Side {
  readonly key: string;
  readonly first: Claim;
  readonly subjects: readonly EntityName[];
  readonly claims: readonly Claim[];
}

/** Says what a figure is about, not what it is; it stands beside the sides, never as one. */
export const isContext = ({ predicate }: Claim): boolean => predicate === "ABOUT";

/** The sides in the order in which their first claims come; claims of the same words stand together, whoever makes them. */
export function sidesOf(claims: readonly Claim[]): Side[] {
  const said = groupBy(
    claims.filter((claim) => !isContext(claim)),
    saidBy,
  );
  return [...said].flatMap(([key, same]) => {
    const [first] = same;
    const subjects = [...new Map(same.map(({ subject }) => [subject.id, subject])).values()];
    return first ? [{ key, first, subjects, claims: same }] : [];
  });
}

/** Equal for claims that say the same. A figure belongs to its subject; a spelling or a mark is the same of whomever it is said. */
function saidBy({ kind, subject, predicate, object, operator, value, valueMin, valueMax, unit, wording }: Claim): string {
  const about = kind === "attribute" ? null : subject.id;
  return JSON.stringify([about, predicate, object?.id, operator, value, valueMin, valueMax, unit, wording]);
}
