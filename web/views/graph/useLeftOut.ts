import { useQueries } from "@tanstack/react-query";
import { everything, isNarrowed } from "../../../schema/scope.ts";
import { fidelityOf, type Neighborhoods } from "../../graph/neighborhoods.ts";
import type { Scene } from "../../graph/scene.ts";
import { useScope } from "../../state/scope.ts";
import { neighborhoodAt } from "./load.ts";

/** How many edges within one step of what is drawn the switches leave out; null while that is not known. */
export function useLeftOut(scene: Scene, neighborhoods: Neighborhoods): number | null {
  const ids = isNarrowed(useScope()) ? Object.keys(scene.nodes) : [];
  const asked = useQueries({ queries: ids.map((id) => neighborhoodAt(everything, id)) });
  if (ids.length === 0) return 0;
  const whole = Object.fromEntries(ids.flatMap((id, index) => (asked[index]?.data ? [[id, asked[index].data] as const] : [])));
  if (Object.keys(whole).length < ids.length) return null;
  return fidelityOf(scene, whole).edges.total - fidelityOf(scene, neighborhoods).edges.total;
}
