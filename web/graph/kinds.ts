import type { Kind } from "../../schema/graph.ts";

/** The order in which kinds are ranked, listed and drawn around a node: the chain first. */
export const kindOrder = [
  "Vendor",
  "Model",
  "Scenario",
  "PolicyScenario",
  "PolicyCategory",
  "PolicySection",
  "Policy",
  "Hospital",
  "Specialty",
  "Modality",
  "Organ",
  "BaseModel",
  "Certificate",
  "Capability",
  "Technology",
  "Document",
  "Evaluation",
  "Event",
  "Person",
  "Statistic",
  "Taxonomy",
  "TaxonomyItem",
  "Source",
  "Claim",
  "Conflict",
  "Release",
] as const satisfies readonly Kind[];

const chain: readonly Kind[] = kindOrder.slice(0, kindOrder.indexOf("Specialty"));
const policy: readonly Kind[] = ["PolicyScenario", "PolicyCategory", "PolicySection", "Policy"];

export const kindRank = (kind: Kind): number => kindOrder.indexOf(kind);
/** On the way vendor → model → scenario → policy, or the hospital beside it. */
export const isOnChain = (kind: Kind): boolean => chain.includes(kind);
export const isPolicy = (kind: Kind): boolean => policy.includes(kind);
