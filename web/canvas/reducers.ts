import type { EdgeDisplayData } from "sigma/types";
import { isEdgeShown, isShown, type Scene } from "../graph/scene.ts";
import { kindStyle } from "../marks/kindStyle.ts";
import type { ColorMode } from "../state/color.ts";
import type { VoicedEdge } from "./edgeProgram.ts";
import type { ShapedNode } from "./nodeProgram.ts";
import type { Palette } from "./palette.ts";
import type { EdgeAttributes, NodeAttributes } from "./syncGraph.ts";

/** What stands out. Nothing is dimmed while nothing is lit. */
export interface Emphasis {
  readonly lit: ReadonlySet<string>;
  /** The node the lit edges start or end at; null lights all edges between lit nodes. */
  readonly center: string | null;
  readonly edge: string | null;
  /** Their edges stand out without dimming the rest. */
  readonly selection: ReadonlySet<string>;
  /** What the colour of a line tells: what it leads to when it is lit, or always who says so. */
  readonly color: ColorMode;
}
export const noEmphasis: Emphasis = { lit: new Set(), center: null, edge: null, selection: new Set(), color: "kind" };

const nodeRadius = 8;
const focusRadius = 11;
export const radiusOf = (scene: Scene, id: string): number => (id === scene.focus ? focusRadius : nodeRadius);

export const paintNode =
  (scene: Scene, { lit }: Emphasis, palette: Palette) =>
  (id: string, { x, y, node }: NodeAttributes): Partial<ShapedNode> => {
    const on = lit.size === 0 || lit.has(id);
    return {
      x,
      y,
      size: radiusOf(scene, id),
      shape: kindStyle(node.kind).shape,
      color: on ? palette.of(node.kind) : palette.dim(node.kind),
      hidden: !isShown(node, scene.filter),
      label: null,
      zIndex: on ? 1 : 0,
    };
  };

/** Lit edges take the colour of what they lead to; the others are all one quiet line. Where colour tells who says so, every line does. */
export const paintEdge =
  (scene: Scene, { lit, center, edge: chosen, selection, color }: Emphasis, palette: Palette) =>
  (_id: string, { edge }: EdgeAttributes): Partial<VoicedEdge> & Pick<EdgeDisplayData, "hidden"> => {
    const joins = lit.has(edge.source) && lit.has(edge.target) && (center === null || edge.source === center || edge.target === center);
    const selected = lit.size === 0 && (selection.has(edge.source) || selection.has(edge.target));
    const on = joins || selected || edge.id === chosen;
    const target = scene.nodes[edge.target];
    const quiet = lit.size > 0 ? palette.faint : color === "tier" ? palette.tier(edge.tier) : palette.edge;
    const own = color === "tier" ? palette.tier(edge.tier) : target && palette.of(target.kind);
    return {
      size: widthOf(edge.claims) + (on ? 0.6 : 0),
      color: (on && own) || quiet,
      voice: edge.voice,
      hidden: !isEdgeShown(scene, edge),
      zIndex: on ? 1 : 0,
    };
  };

/** Three steps: one claim, a few, many. */
export const widthOf = (claims: number): number => (claims <= 1 ? 1.1 : claims <= 3 ? 1.9 : 2.9);
