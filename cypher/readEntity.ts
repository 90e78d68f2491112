import type { EntityList, Entity as EntityRecord } from "../schema/api.ts";
import type { EntityName, Kind } from "../schema/graph.ts";
import type { AskedScope } from "../schema/scope.ts";
import type { NodeValue } from "./engine.ts";
import { isNode, toEntityName, toProperties, toSubgraphNode } from "./fromRow.ts";
import { countClaimsOf, type Page, readClaimIdsOf, readClaims } from "./readClaims.ts";
import { type Counting, readCounting } from "./readCounting.ts";
import { readGroups } from "./readNeighbors.ts";
import type { Read } from "./store.ts";

/** An entity with the claims and neighbours that count, or null where no entity has this id. */
export async function readEntity(
  read: Read,
  id: string,
  { limit, offset, ...asked }: Page & AskedScope,
): Promise<Omit<EntityRecord, "queries"> | null> {
  const node = await readNode(read, id);
  if (!node) return null;
  const counting = await readCounting(read, asked);
  const claims = await readClaimIdsOf(read, id, { limit, offset }, counting);
  const narrowed = asked.evidence !== "any" || counting.outside.size > 0;
  const all = narrowed ? await countClaimsOf(read, id, await readCounting(read, { evidence: "any" })) : null;
  return {
    ...toEntityName(node),
    aliases: texts(node.properties["aliases"]),
    formerIds: texts(node.properties["formerIds"]),
    properties: toProperties(node.properties),
    claims: await readClaims(read, claims.ids, counting.outside),
    claimsTotal: claims.total,
    claimsOfAll: all ? all.about + all.leading : claims.total,
    scope: counting.scope,
    leftOut: counting.outside.has(id),
    neighbors: await readGroups(read, id, counting),
  };
}

async function readNode(read: Read, id: string): Promise<NodeValue | null> {
  const { rows } = await read({ text: "MATCH (n:Atlas {id: $id}) WHERE NOT n:Release RETURN n LIMIT 1", parameters: { id } });
  const node = rows[0]?.["n"];
  return isNode(node) ? node : null;
}

/** The id that an entity has now, where `id` is one it had before. */
export async function readCurrentId(read: Read, id: string): Promise<string | null> {
  const { rows } = await read({
    text: "MATCH (n:Atlas) WHERE $id IN n.formerIds RETURN n.id AS id ORDER BY id LIMIT 1",
    parameters: { id },
  });
  const current = rows[0]?.["id"];
  return typeof current === "string" ? current : null;
}

/** The names of these entities by id; those not held are left out. */
export async function readNamesOf(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, EntityName>> {
  const text = "UNWIND $ids AS id\nMATCH (n:Atlas {id: id})\nRETURN n\nORDER BY n.id\nLIMIT $limit";
  const { rows } = await read({ text, parameters: { ids: [...new Set(ids)], limit: Math.max(1, ids.length) } });
  return new Map(
    rows.flatMap(({ n }) => {
      if (!isNode(n)) return [];
      const name = toEntityName(n);
      return [[name.id, name] as const];
    }),
  );
}

/** The entities of one kind that count, by id. */
export async function readKind(read: Read, kind: Kind, { outside }: Counting, page: Page): Promise<EntityList> {
  // The label comes from our vocabulary, never from a request's text.
  const match = `MATCH (n:${kind})\nWHERE NOT n.id IN $outside`;
  const parameters = { outside: [...outside] };
  const { rows } = await read({
    text: `${match}\nRETURN n\nORDER BY n.id\nSKIP $offset\nLIMIT $limit`,
    parameters: { ...parameters, ...page },
  });
  const count = await read({ text: `${match}\nRETURN count(n) AS total`, parameters });
  return {
    kind,
    entities: rows.flatMap(({ n }) => (isNode(n) ? [toSubgraphNode(n)] : [])),
    total: Number(count.rows[0]?.["total"] ?? 0),
  };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
