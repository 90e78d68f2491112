import type { RelationList } from "../schema/api.ts";
import { type RelationshipType, relationships } from "../schema/vocabulary.ts";
import { isNode, isRelationship, toEntityName, toSubgraphEdge } from "./fromRow.ts";
import type { Page } from "./readClaims.ts";
import { type Counting, stepsThatCount } from "./readCounting.ts";
import type { Read } from "./store.ts";

/** Which relationships: of one type or all, with a date or all. */
export interface RelationFilter {
  readonly type?: RelationshipType | undefined;
  readonly dated: boolean;
}

/** A page of the relationships that count with their ends, by the ids of these. */
export async function readRelations(read: Read, { type, dated }: RelationFilter, counting: Counting, page: Page): Promise<RelationList> {
  const types = type === undefined ? Object.keys(relationships) : [type];
  const { where, parameters: counted } = stepsThatCount(counting);
  const match = `MATCH (a:Atlas)-[step]->(b:Atlas)\nWHERE type(step) IN $types${dated ? " AND step.asOf IS NOT NULL" : ""}${where}`;
  const parameters = { types, ...counted };
  const count = await read({ text: `${match}\nRETURN count(step) AS total`, parameters });
  const { rows } = await read({
    text: `${match}\nRETURN a, step, b\nORDER BY a.id, type(step), b.id\nSKIP $offset\nLIMIT $limit`,
    parameters: { ...parameters, ...page },
  });
  return {
    relations: rows.flatMap(({ a, step, b }) =>
      isNode(a) && isNode(b) && isRelationship(step)
        ? [{ edge: toSubgraphEdge(step), source: toEntityName(a), target: toEntityName(b) }]
        : [],
    ),
    total: Number(count.rows[0]?.["total"] ?? 0),
  };
}
