import { z } from "zod";
import { Claim, SourceRecord, Tier } from "./claim.ts";
import { EntityId } from "./evidence.ts";
import { EntityName, Group, Kind, Properties, SubgraphEdge, SubgraphNode } from "./graph.ts";
import { QuerySummary } from "./savedQuery.ts";
import { Scope } from "./scope.ts";

/** A loaded release; `id` is its date and the beginning of its hash, `elapsedMs` how long loading it took. */
export const ReleaseInfo = z.object({ id: z.string(), hash: z.string(), loadedAt: z.string(), elapsedMs: z.int() });
export type ReleaseInfo = z.infer<typeof ReleaseInfo>;

/** What is loaded and how much of it; `counts` hold one number per label and relationship type. */
export const Meta = z
  .object({
    release: ReleaseInfo,
    engine: z.enum(["embedded", "neo4j"]),
    counts: z.object({ labels: z.record(z.string(), z.int()), relationships: z.record(z.string(), z.int()) }),
    limits: z.object({ rows: z.int(), deadlineMs: z.int() }),
  })
  .meta({ id: "Meta" });
export type Meta = z.infer<typeof Meta>;

/** How a search hit matched, best first. */
export const matchKinds = ["id", "name", "alias", "former-name", "report-spelling", "pinyin", "initials", "fuzzy"] as const;
export const Hit = EntityName.extend({ matched: z.object({ text: z.string(), how: z.enum(matchKinds) }) });
export type Hit = z.infer<typeof Hit>;
/** Where nothing matches, `nearest` are names a reader may have meant; where none is near, `examples` are what can be searched, one of a kind. */
export const SearchResult = z
  .object({ hits: z.array(Hit), total: z.int(), nearest: z.array(Hit).optional(), examples: z.array(EntityName).optional() })
  .meta({ id: "SearchResult" });
export type SearchResult = z.infer<typeof SearchResult>;

/**
 * One entity with everything said of it that counts; `claimsOfAll` = said of it in all, `leftOut` = the scope leaves out the
 * entity itself. `queries` are the saved queries a parameter of which it fits.
 */
export const Entity = EntityName.extend({
  aliases: z.array(z.string()),
  formerIds: z.array(EntityId),
  properties: Properties,
  claims: z.array(Claim),
  claimsTotal: z.int(),
  claimsOfAll: z.int(),
  scope: Scope,
  leftOut: z.boolean(),
  neighbors: z.array(Group),
  queries: z.array(z.string()),
}).meta({ id: "Entity" });
export type Entity = z.infer<typeof Entity>;

export const SourceList = z.object({ sources: z.array(SourceRecord), total: z.int() }).meta({ id: "SourceList" });
export type SourceList = z.infer<typeof SourceList>;
export const SourceDetail = SourceRecord.extend({ states: z.array(Claim), statesTotal: z.int() }).meta({ id: "SourceDetail" });
export type SourceDetail = z.infer<typeof SourceDetail>;
export const QueryList = z.object({ queries: z.array(QuerySummary) }).meta({ id: "QueryList" });
export type QueryList = z.infer<typeof QueryList>;

/** Claims by their ids, or a page of those that fit; `total` counts all that fit. */
export const ClaimList = z.object({ claims: z.array(Claim), total: z.int() }).meta({ id: "ClaimList" });
export type ClaimList = z.infer<typeof ClaimList>;

/**
 * The claims behind a number, the strongest first, by pages. `total`, `sources`, `strongest` and `disputed` (how many are part
 * of a conflict) are those of all of them; `about` names what was asked for.
 */
export const ClaimSet = ClaimList.extend({
  sources: z.int(),
  strongest: Tier.nullable(),
  disputed: z.int(),
  about: z.array(EntityName),
}).meta({ id: "ClaimSet" });
export type ClaimSet = z.infer<typeof ClaimSet>;

/** A relationship with its ends, as a list shows it. */
export const Relation = z.object({ edge: SubgraphEdge, source: EntityName, target: EntityName });
export const RelationList = z.object({ relations: z.array(Relation), total: z.int() }).meta({ id: "RelationList" });
export type RelationList = z.infer<typeof RelationList>;

/** Entities of one kind, as a browsing list shows them. */
export const EntityList = z.object({ kind: Kind, entities: z.array(SubgraphNode), total: z.int() }).meta({ id: "EntityList" });
export type EntityList = z.infer<typeof EntityList>;
