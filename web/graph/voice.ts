import type { SubgraphEdge } from "../../schema/graph.ts";
import type { SceneEdge } from "./scene.ts";

/** Who speaks for an edge, as its line shows: solid, dashed, dotted. */
export const voices = ["independent", "interested", "curated"] as const;
export type Voice = (typeof voices)[number];

const voiceOfTier: Readonly<Record<string, Voice>> = {
  regulator: "independent",
  "peer-reviewed": "independent",
  "independent-report": "independent",
  hospital: "independent",
  press: "interested",
  developer: "interested",
};

/** An edge of the API as the scene holds it. An edge whose tier is not known is never drawn as an independent one. */
export function toSceneEdge({ id, source, target, type, properties }: SubgraphEdge): SceneEdge {
  const { claims, claimIds, tier } = properties;
  return {
    id,
    source,
    target,
    type,
    claims: typeof claims === "number" ? claims : 0,
    claimIds: Array.isArray(claimIds) ? claimIds.map(String) : [],
    voice: voiceOfTier[String(tier)] ?? "curated",
  };
}
