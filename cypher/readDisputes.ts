import type { EntityName } from "../schema/graph.ts";
import { isNode, toEntityName } from "./fromRow.ts";
import type { Read } from "./store.ts";

interface Dispute {
  readonly conflict: EntityName;
  readonly values: readonly string[];
  readonly claimIds: ReadonlySet<string>;
}

/** What sources say against each other: the values, and the claims that they stand in. There are some tens. */
export async function readDisputes(read: Read): Promise<Dispute[]> {
  const { rows } = await read({ text, parameters: { limit: mostDisputes } });
  return rows.map(({ conflict, values, claimIds }) => {
    if (!isNode(conflict)) throw new Error("a conflict came back that is no node");
    return { conflict: toEntityName(conflict), values: textsIn(values), claimIds: new Set(textsIn(claimIds)) };
  });
}

const mostDisputes = 1_000;
const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const text = `
MATCH (conflict:Conflict)-[:BETWEEN]->(claim:Claim)
WITH conflict, claim
ORDER BY conflict.id, claim.id
RETURN conflict, conflict.values AS values, collect(claim.id) AS claimIds
ORDER BY conflict.id
LIMIT $limit`;
