import type { Kind } from "../../schema/graph.ts";

/** Kinds that share a colour; `tokens.css` has one token a family. */
export type KindFamily = "vendor" | "model" | "scenario" | "policy" | "hospital" | "other";
export type KindShape = "square" | "circle" | "hexagon" | "diamond" | "plus" | "ring" | "bar" | "dot";
export interface KindStyle {
  readonly family: KindFamily;
  readonly shape: KindShape;
}

const known: Partial<Record<Kind, KindStyle>> = {
  Vendor: { family: "vendor", shape: "square" },
  Model: { family: "model", shape: "circle" },
  Scenario: { family: "scenario", shape: "hexagon" },
  PolicyScenario: { family: "policy", shape: "diamond" },
  PolicyCategory: { family: "policy", shape: "diamond" },
  PolicySection: { family: "policy", shape: "diamond" },
  Hospital: { family: "hospital", shape: "plus" },
  Policy: { family: "other", shape: "bar" },
  Document: { family: "other", shape: "bar" },
  Source: { family: "other", shape: "bar" },
  Certificate: { family: "other", shape: "bar" },
  Statistic: { family: "other", shape: "bar" },
  Taxonomy: { family: "other", shape: "bar" },
  TaxonomyItem: { family: "other", shape: "bar" },
  Person: { family: "other", shape: "dot" },
  Event: { family: "other", shape: "dot" },
  Evaluation: { family: "other", shape: "dot" },
};

/** Shape and colour of a kind, always together: grey print and colour-blind eyes still see the kind. */
export const kindStyle = (kind: Kind): KindStyle => known[kind] ?? { family: "other", shape: "ring" };

/** The colour as CSS names it, deep enough for a text. */
export function kindTextColor(kind: Kind): string {
  const { family } = kindStyle(kind);
  return family === "model" || family === "scenario" ? `var(--${family}-text)` : `var(--${family})`;
}
