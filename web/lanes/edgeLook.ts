import { Tier } from "../../schema/claim.ts";
import type { SubgraphEdge } from "../../schema/graph.ts";
import { kindStyle } from "../marks/kindStyle.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import styles from "./Curves.module.css";

/** The classes of a step's line: dashes say whose word it is, width how many claims, colour what it leads to. */
export function edgeLook({ type, properties }: SubgraphEdge, rank: number, hidden = false): string {
  const tier = Tier.safeParse(properties["tier"]).data ?? "recalled";
  const claims = Number(properties["claims"] ?? 1);
  const width = claims >= 5 ? "wide" : claims >= 2 ? "middle" : "thin";
  const family = familyOf(type);
  return [styles[lineStyle(tier)], styles[width], styles[`rank${rank}`], styles[family], hidden ? styles["hidden"] : ""].join(" ");
}

/** A step has the colour of what it leads to, as the sentence below has. */
function familyOf(type: SubgraphEdge["type"]): string {
  const target = { DEVELOPS: "Model", COVERS: "Scenario", ACTIVE_IN: "Scenario", DEPLOYED_AT: "Hospital" } as const;
  return type in target ? kindStyle(target[type as keyof typeof target]).family : "policy";
}
