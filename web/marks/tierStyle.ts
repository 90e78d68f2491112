import { type Tier, tiers } from "../../schema/vocabulary.ts";

/** How a line is drawn for who speaks: independent solid, the makers' or the press's word dashed, a curator's mapping dotted. */
export type LineStyle = "solid" | "dashed" | "dotted";

export function lineStyle(tier: Tier): LineStyle {
  if (tier === "curator" || tier === "recalled") return "dotted";
  return tier === "press" || tier === "developer" ? "dashed" : "solid";
}

/** The strongest of several; undefined where there is none. */
export const strongestTier = (given: readonly Tier[]): Tier | undefined => tiers.find((tier) => given.includes(tier));
