/** The way vendor → model → scenario → policy and the hospital beside it: what a path may go through unasked. */
export const chain = ["Vendor", "Model", "Scenario", "PolicyScenario", "PolicyCategory", "PolicySection", "Policy", "Hospital"] as const;

/** What a report's figure or list may name. */
const named = [...chain, "Specialty", "Modality", "Organ", "BaseModel", "Certificate", "Capability", "Technology", "Document"] as const;

/** Labels of the graph, as DESIGN spells them; `kind` in the API is one of these, and is ranked in this order. */
export const labels = [
  ...named,
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
] as const;
export type Label = (typeof labels)[number];

/** Which kinds a relationship may join. A hospital that develops stands in the vendor's place too. */
export const relationships = {
  DEVELOPS: { from: ["Vendor", "Hospital"], to: ["Model"] },
  CO_DEVELOPED_WITH: { from: ["Model"], to: ["Vendor", "Hospital"] },
  COVERS: { from: ["Model"], to: ["Scenario"] },
  ACTIVE_IN: { from: ["Vendor"], to: ["Scenario"] },
  MAPS_TO: { from: ["Scenario"], to: ["PolicyScenario"] },
  BROADER: { from: ["Scenario"], to: ["Scenario"] },
  IN_CATEGORY: { from: ["PolicyScenario"], to: ["PolicyCategory"] },
  IN_SECTION: { from: ["PolicyCategory"], to: ["PolicySection"] },
  RELATES_TO: { from: ["Policy"], to: ["PolicyCategory"] },
  ENCOURAGES: { from: ["Policy"], to: ["Scenario"] },
  USES_TECHNOLOGY: { from: ["PolicyScenario"], to: ["Technology"] },
  DEPLOYED_AT: { from: ["Model"], to: ["Hospital"] },
  EVALUATED_AT: { from: ["Model"], to: ["Hospital", "Evaluation"] },
  HAS_MODALITY: { from: ["Model"], to: ["Modality"] },
  FOR_SPECIALTY: { from: ["Model", "Scenario"], to: ["Specialty"] },
  FOR_ORGAN: { from: ["Model"], to: ["Organ"] },
  BASED_ON: { from: ["Model"], to: ["BaseModel"] },
  VERSION_OF: { from: ["Model"], to: ["Model"] },
  POWERED_BY: { from: ["Model"], to: ["Model"] },
  HOLDS: { from: ["Model", "Vendor"], to: ["Certificate"] },
  HAS_CAPABILITY: { from: ["Model", "Vendor"], to: ["Capability"] },
  PARTNERED_WITH: { from: ["Vendor", "Hospital"], to: ["Vendor", "Hospital"] },
  PART_OF: { from: ["Vendor", "Hospital"], to: ["Vendor"] },
  WORKS_FOR: { from: ["Person"], to: ["Vendor", "Hospital"] },
  INTERVIEWED_FOR: { from: ["Vendor", "Person"], to: ["Document"] },
  CASE_STUDY_IN: { from: ["Vendor", "Model"], to: ["Document"] },
  PUBLISHES: { from: ["Vendor"], to: ["Document"] },
  ISSUED: { from: ["Vendor"], to: ["Policy", "Certificate"] },
  ORGANISES: { from: ["Vendor"], to: ["Evaluation", "Event"] },
  HAS_ITEM: { from: ["Taxonomy"], to: ["TaxonomyItem"] },
  ABOUT: { from: ["TaxonomyItem", "Statistic"], to: named },
} as const satisfies Readonly<Record<string, { from: readonly Label[]; to: readonly Label[] }>>;
export type RelationshipType = keyof typeof relationships;

/** Who speaks, strongest first; independent are the first four. */
export const tiers = ["regulator", "peer-reviewed", "independent-report", "hospital", "press", "developer", "curator", "recalled"] as const;
export type Tier = (typeof tiers)[number];

/** The policy document that prints the guideline's clauses. */
export const guidelineId = "pol-nhc-scenarios-2024";
