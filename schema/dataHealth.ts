import { z } from "zod";
import { Claim, SourceName } from "./claim.ts";
import { Searched, WhiteSpaceScenario } from "./coverage.ts";
import { EntityId } from "./evidence.ts";
import { EntityName, SubgraphNode } from "./graph.ts";
import { Scope } from "./scope.ts";

/** A disagreement with the claims on each side as they were made; `reading` is how it may be understood, never a verdict. */
export const Conflict = z.object({
  id: EntityId,
  nameEn: z.string().nullable(),
  nameZh: z.string().nullable(),
  status: z.enum(["conflict", "different-base", "spelling"]),
  reading: z.string().nullable(),
  readingZh: z.string().nullable(),
  values: z.array(z.string()),
  /** The same in Chinese, in the same order; null where nothing of it has Chinese. */
  valuesZh: z.array(z.string()).nullable(),
  claims: z.array(Claim),
});
/** `whenAll` = how many there are when everything counts. */
export const ConflictList = z.object({ conflicts: z.array(Conflict), total: z.int(), whenAll: z.int() }).meta({ id: "ConflictList" });
export type ConflictList = z.infer<typeof ConflictList>;

/** Some of a list and how many there are in all; `of` is what they are out of. */
const some = <Item extends z.ZodType>(item: Item) => z.object({ total: z.int(), of: z.int(), items: z.array(item) });

/** A list of what lacks something; `leftOut` of it lack it by the switches alone. `whenAll` = how many there are when everything counts. */
const lacking = <Item extends z.ZodObject>(item: Item) => some(item).extend({ leftOut: z.int() });
const LackingModel = EntityName.extend({ whenAll: z.int() });
export type LackingModel = z.infer<typeof LackingModel>;

/** A relationship whose newest claim is older than the line. */
const ListedEdge = z.object({ id: z.string(), source: EntityName, target: EntityName, claimIds: z.array(EntityId) });
export const StaleEdge = ListedEdge.extend({ asOf: z.string() });

/** The state of the data at a release. Lists hold the first by id, `total` counts all. */
export const Health = z
  .object({
    /** What counts in the lists of what is lacking; `counts` are of the whole release. */
    scope: Scope,
    release: z.object({ id: z.string(), loadedAt: z.string() }),
    /** Relationships whose latest date is before this month are stale. */
    staleBefore: z.string(),
    counts: z.object({
      entities: z.int(),
      relationships: z.int(),
      claims: z.int(),
      sources: z.int(),
      byTier: z.array(z.object({ tier: z.string(), claims: z.int() })),
      byConfidence: z.array(z.object({ confidence: z.string(), claims: z.int() })),
      undatedClaims: z.int(),
    }),
    gaps: lacking(WhiteSpaceScenario),
    stale: some(StaleEdge),
    recalledOnly: some(ListedEdge),
    modelsWithoutDeployment: lacking(LackingModel),
    modelsWithoutScenario: lacking(LackingModel),
    modelsWithoutDeveloper: lacking(LackingModel),
    scenariosNotMapped: some(EntityName),
    undecidedSources: some(SourceName),
    searched: Searched,
  })
  .meta({ id: "Health" });
export type Health = z.infer<typeof Health>;

/** The report's figures and lists, with operator, unit, scope and wording as printed, and the claims that state them. */
export const ReportFigure = SubgraphNode.extend({ claims: z.array(Claim), about: z.array(EntityName) });
export const ReportItem = SubgraphNode.extend({ claims: z.array(Claim), about: z.array(EntityName) });
export const Report = z
  .object({
    figures: z.array(ReportFigure),
    taxonomies: z.array(SubgraphNode.extend({ claims: z.array(Claim), items: z.array(ReportItem) })),
    /** How many there are when everything counts. */
    whenAll: z.object({ figures: z.int(), taxonomies: z.int() }),
  })
  .meta({ id: "Report" });
export type Report = z.infer<typeof Report>;
