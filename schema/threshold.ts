import { z } from "zod";
import { type RelationshipType, type Tier, tiers } from "./vocabulary.ts";

/** Whose word counts: anyone's, that of independent speakers, or that of regulators and peer-reviewed work. */
export const thresholds = ["any", "independent", "strong"] as const;
export const Threshold = z.enum(thresholds);
export type Threshold = z.infer<typeof Threshold>;

const counted: Readonly<Record<Threshold, readonly Tier[]>> = {
  any: tiers,
  independent: ["regulator", "peer-reviewed", "independent-report", "hospital"],
  strong: ["regulator", "peer-reviewed"],
};

/**
 * The frame of the atlas: how words are ordered, not what anybody says of the market. It stands at every threshold;
 * a mapping is always ours, and drawn so. Without it every policy column would be blank and say nothing of the claims.
 */
export const frameTypes = [
  "MAPS_TO",
  "BROADER",
  "IN_CATEGORY",
  "IN_SECTION",
  "RELATES_TO",
  "USES_TECHNOLOGY",
] as const satisfies readonly RelationshipType[];
const frame: ReadonlySet<string> = new Set(frameTypes);
export const isFrame = (type: string): boolean => frame.has(type);

/** Which field a scenario belongs to is our order of words like a mapping; whom a model is for is said of the market. */
export const ordering = { type: "FOR_SPECIALTY", tier: "curator" } as const satisfies { type: RelationshipType; tier: Tier };

/** The tiers whose claims count at a threshold for statements with a predicate; without one, for market claims. */
export function countedTiers(threshold: Threshold, predicate?: string): readonly Tier[] {
  if (predicate !== undefined && isFrame(predicate)) return tiers;
  return predicate === ordering.type && threshold !== "any" ? [...counted[threshold], ordering.tier] : counted[threshold];
}

/** The weaker of mapping grades, `related`, is counted in only where a reader asks for it. */
export const MatchGrade = z.enum(["exact", "narrower", "close", "related"]);
export type MatchGrade = z.infer<typeof MatchGrade>;
