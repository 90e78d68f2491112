import { type Tier, tiers } from "../../schema/vocabulary.ts";
import { toVoice, type Voice } from "../graph/voice.ts";

type LineStyle = "solid" | "dashed" | "dotted";
const styles: Readonly<Record<Voice, LineStyle>> = { independent: "solid", interested: "dashed", curated: "dotted" };

/** How a line is drawn for who speaks: independent solid, the makers' or the press's word dashed, a curator's mapping dotted. */
export const lineStyle = (tier: Tier): LineStyle => styles[toVoice(tier)];

/** The strongest of several; undefined where there is none. */
export const strongestTier = (given: readonly Tier[]): Tier | undefined => tiers.find((tier) => given.includes(tier));
