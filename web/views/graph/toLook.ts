import type { Look } from "../../canvas/look.ts";
import { type Neighborhoods, stubOf } from "../../graph/neighborhoods.ts";
import { neighborsOf, type Scene, shownNodes } from "../../graph/scene.ts";
import type { ColorMode } from "../../state/color.ts";
import type { Language } from "../../state/language.ts";
import type { GraphState } from "./session.ts";

/** Works out what the canvas shows besides the scene; stubs are counted anew only when the scene or the answers change. */
export function lookMaker(): (state: GraphState, language: Language, color: ColorMode) => Look {
  let counted: { scene: Scene; neighborhoods: Neighborhoods; stubs: ReadonlyMap<string, number> } | null = null;
  return ({ history: { scene }, neighborhoods, hovered, selection, current, edge, area }, language, color) => {
    if (counted?.scene !== scene || counted.neighborhoods !== neighborhoods) {
      const stubs = new Map(shownNodes(scene).map(({ id }) => [id, stubOf(scene, neighborhoods, id) ?? 0]));
      counted = { scene, neighborhoods, stubs };
    }
    const lit = new Set(hovered === null ? [] : [hovered, ...neighborsOf(scene, hovered)]);
    return { language, emphasis: { lit, center: hovered, edge, selection, color }, selection, current, stubs: counted.stubs, area };
  };
}
