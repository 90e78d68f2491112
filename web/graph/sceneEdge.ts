import { Tier } from "../../schema/claim.ts";
import type { SubgraphEdge } from "../../schema/graph.ts";
import type { SceneEdge } from "./scene.ts";
import { toVoice } from "./voice.ts";

/** An edge of the scene as the API gives it, with what a sentence says of it. */
export const toSubgraphEdge = ({ id, source, target, type, claims, claimIds, tier, match }: SceneEdge): SubgraphEdge => ({
  id,
  source,
  target,
  type,
  properties: { claims, claimIds: [...claimIds], tier, ...(match === undefined ? {} : { match }) },
});

/** An edge of the API as the scene holds it. */
export function toSceneEdge({ id, source, target, type, properties }: SubgraphEdge): SceneEdge {
  const { claims, claimIds, tier, match } = properties;
  return {
    id,
    source,
    target,
    type,
    claims: typeof claims === "number" ? claims : 0,
    claimIds: Array.isArray(claimIds) ? claimIds.map(String) : [],
    voice: toVoice(tier),
    // A tier that is not known is never taken for a stronger one.
    tier: Tier.safeParse(tier).data ?? "recalled",
    ...(typeof match === "string" ? { match } : {}),
  };
}
