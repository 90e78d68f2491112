import { z } from "zod";
import { EntityId } from "./evidence.ts";
import { labels, type RelationshipType, relationships } from "./vocabulary.ts";

/** What an entity is; a label of the graph. */
export const Kind = z.enum(labels);
export type Kind = z.infer<typeof Kind>;

export const Predicate = z.enum(Object.keys(relationships) as [RelationshipType, ...RelationshipType[]]);

/** A stored value: dates are ISO text, integers past 2^53 decimal text. */
export const Scalar = z.union([z.string(), z.number(), z.boolean()]);
export const Properties = z.record(z.string(), z.union([Scalar, z.array(Scalar)]));
export type Properties = z.infer<typeof Properties>;

/** An entity as a list shows it. `kinds` is given where a hospital also develops. */
export const EntityName = z.object({
  id: EntityId,
  kind: Kind,
  kinds: z.array(Kind).optional(),
  nameEn: z.string().nullable(),
  nameZh: z.string().nullable(),
});
export type EntityName = z.infer<typeof EntityName>;

export const SubgraphNode = EntityName.extend({ properties: Properties });
export type SubgraphNode = z.infer<typeof SubgraphNode>;

/** `id` is `source~TYPE~target`; `properties` hold claims, claimIds, tier, confidence, asOf and what the type adds. */
export const SubgraphEdge = z.object({
  id: z.string(),
  source: EntityId,
  target: EntityId,
  type: Predicate,
  properties: Properties,
});
export type SubgraphEdge = z.infer<typeof SubgraphEdge>;

/** Neighbours of one entity by relationship, direction and kind: how many there are, how many are shown. */
export const Group = z.object({
  relationship: Predicate,
  direction: z.enum(["out", "in"]),
  kind: Kind,
  total: z.int(),
  shown: z.int(),
});
export type Group = z.infer<typeof Group>;

export const Subgraph = z
  .object({
    nodes: z.array(SubgraphNode),
    edges: z.array(SubgraphEdge),
    totals: z.object({ nodes: z.int(), edges: z.int(), groups: z.array(Group) }),
    truncated: z.boolean(),
  })
  .meta({ id: "Subgraph" });
export type Subgraph = z.infer<typeof Subgraph>;
