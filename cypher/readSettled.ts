import { sideOf } from "../schema/conflictSide.ts";
import { countedTiers, type Threshold } from "../schema/threshold.ts";
import { isNode } from "./fromRow.ts";
import type { Read } from "./store.ts";

/** Whose word counts, and what is left out. */
export interface Counted {
  readonly evidence: Threshold;
  readonly outside: ReadonlySet<string>;
}

/** A claim as the graph stores it. */
export interface StoredClaim {
  readonly id: string;
  readonly tier: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string;
  readonly asOf?: string;
}

/** Whether a claim counts: by whose word it is, and by what it is about. */
export const claimCounts = ({ tier, predicate, subject, object }: StoredClaim, { evidence, outside }: Counted): boolean =>
  countedTiers(evidence, predicate).some((each) => each === tier) &&
  !outside.has(subject) &&
  !(object !== undefined && outside.has(object));

const mostSides = 10_000;

/** The disagreements that lost a side: one that no claim that counts takes. One statement. */
export async function readSettled(read: Read, counting: Counted): Promise<string[]> {
  const { rows } = await read({ text, parameters: {} }, { maxRows: mostSides });
  const takes = rows.flatMap(({ conflict, claim }) => {
    if (!isNode(claim)) throw new Error("a disagreement came back without its claim");
    const stored = { ...claim.properties } as unknown as StoredClaim;
    const side = sideOf(stored);
    return side === null ? [] : [{ conflict: String(conflict), place: `${conflict} ${side}`, counts: claimCounts(stored, counting) }];
  });
  const taken = new Set(takes.filter(({ counts }) => counts).map(({ place }) => place));
  return [...new Set(takes.filter(({ place }) => !taken.has(place)).map(({ conflict }) => conflict))];
}

const text = `
MATCH (conflict:Conflict)-[:BETWEEN]->(claim:Claim)
RETURN conflict.id AS conflict, claim
ORDER BY conflict, claim.id
LIMIT ${mostSides}`;
