import { z } from "zod";
import { Confidence, EntityId } from "./evidence.ts";
import { EntityName, Scalar } from "./graph.ts";
import { tiers } from "./vocabulary.ts";

export const Tier = z.enum(tiers);

/** Where something was taken from, as a claim or a list shows it. */
export const SourceName = z.object({
  id: EntityId,
  title: z.string(),
  titleZh: z.string().nullable(),
  publisher: z.string().nullable(),
  speaker: Tier,
  date: z.string().nullable(),
  url: z.string().nullable(),
});
export type SourceName = z.infer<typeof SourceName>;

/** The place in the source; `none` for what a curator mapped or recalled. */
export const Locator = z.union([
  z.object({
    section: z.string().optional(),
    sectionZh: z.string().optional(),
    paragraph: z.int().optional(),
    page: z.int().optional(),
    url: z.string().optional(),
    repository: z.string().optional(),
    commit: z.string().optional(),
  }),
  z.literal("none"),
]);
export type Locator = z.infer<typeof Locator>;

/** One statement by one source at one place. A relationship has an `object`, everything else a `value`. */
export const Claim = z
  .object({
    id: EntityId,
    kind: z.enum(["relationship", "attribute", "measurement", "statistic"]),
    subject: EntityName,
    predicate: z.string(),
    /** The Chinese of a metric that we word; that of a text of ours is in `valueZh`, `conditionsZh` and so on. */
    predicateZh: z.string().optional(),
    object: EntityName.optional(),
    value: Scalar.optional(),
    valueZh: z.string().optional(),
    operator: z.string().optional(),
    valueMin: z.number().optional(),
    valueMax: z.number().optional(),
    unit: z.string().optional(),
    wording: z.string().optional(),
    conditions: z.string().optional(),
    conditionsZh: z.string().optional(),
    scope: z.string().optional(),
    scopeZh: z.string().optional(),
    attributedTo: z.string().optional(),
    targetYear: z.string().optional(),
    note: z.string().optional(),
    noteZh: z.string().optional(),
    source: SourceName,
    locator: Locator,
    tier: Tier,
    confidence: Confidence,
    asOf: z.string().nullable(),
    inherited: z.boolean().optional(),
    conflicts: z.array(EntityId),
  })
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof Claim>;

/** A source with what a reader may want to know of it, and how much it states: `claims` that count, of `claimsOfAll`. */
export const SourceRecord = SourceName.extend({
  kind: z.string(),
  licence: z.string().nullable(),
  retrievedOn: z.string().nullable(),
  note: z.string().nullable(),
  noteZh: z.string().nullable(),
  claims: z.int(),
  claimsOfAll: z.int(),
}).meta({ id: "Source" });
export type SourceRecord = z.infer<typeof SourceRecord>;
