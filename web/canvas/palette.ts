import type { Kind } from "../../schema/graph.ts";
import { type Tier, tiers } from "../../schema/vocabulary.ts";
import { type KindFamily, kindStyle } from "../marks/kindStyle.ts";

/** The colours of the theme on screen, as a canvas needs them: opaque hex, for WebGL knows no `var()`. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly edge: string;
  readonly faint: string;
  readonly focus: string;
  readonly of: (kind: Kind) => string;
  readonly tier: (tier: Tier) => string;
  /** A kind's colour faded into the ground. */
  readonly dim: (kind: Kind) => string;
  readonly sans: string;
}

const families: readonly KindFamily[] = ["vendor", "model", "scenario", "policy", "hospital", "other"];
/** How much of a faded colour is left. */
const left = 0.22;

/** Reads the tokens of `tokens.css` once a theme: looking them up for every node would cost a style recalculation each. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const ground = token("ground");
  const colors = new Map(families.map((family) => [family, token(family)]));
  const tierColors = new Map(tiers.map((tier) => [tier, token(`tier-${tier}`)]));
  const dims = new Map(families.map((family) => [family, mix(token(family), ground, left)]));
  return {
    ground,
    ink: token("ink"),
    quiet: token("ink-quiet"),
    edge: mix(token("ink-3"), ground, 0.62),
    faint: mix(token("ink-3"), ground, 0.16),
    focus: token("focus"),
    tier: (tier) => tierColors.get(tier) ?? token("ink-3"),
    of: (kind) => colors.get(kindStyle(kind).family) ?? token("other"),
    dim: (kind) => dims.get(kindStyle(kind).family) ?? token("other"),
    sans: token("sans"),
  };
}

/** So much of one hex colour, the rest of another. */
function mix(color: string, other: string, share: number): string {
  const [a, b] = [channels(color), channels(other)];
  return `#${a.map((value, index) => hex(value * share + (b[index] ?? 0) * (1 - share))).join("")}`;
}

const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
const hex = (value: number): string => Math.round(value).toString(16).padStart(2, "0");
