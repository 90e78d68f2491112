import type { Graph } from "../../cypher/graph.ts";

/** A graph of `rows` rows shaped as ours: a third nodes of three labels, two thirds relationships of two types. */
export function madeUpGraph(rows: number): Graph {
  const count = Math.max(2, Math.floor(rows / 3));
  const labels = ["Vendor", "Model", "Claim"] as const;
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `made-up-${index}`,
    labels: ["Atlas", labels[index % labels.length] ?? "Claim"],
    properties: {
      id: `made-up-${index}`,
      nameEn: `Made-up name ${index}`,
      nameZh: `虚构名称${index}`,
      aliases: [`alias ${index}`, `别名${index}`],
      ordinal: index,
    },
  }));
  const relationships = Array.from({ length: rows - count }, (_, index) => ({
    from: `made-up-${index % count}`,
    type: index % 2 === 0 ? "DEVELOPS" : "SUBJECT",
    // Another partner each time round, so that no pair stands twice.
    to: `made-up-${(index * 7 + 1 + Math.floor(index / count)) % count}`,
    properties: { claims: 1 + (index % 5), tier: "press", confidence: "medium" },
  }));
  return { nodes, relationships };
}
