/**
 * What words mean to the grammar. A question and a pattern are the same when they say the same concepts of the
 * same entities, in whatever order and language.
 */
export const kindConcepts = {
  vendor: ["Vendor", "Hospital"],
  model: ["Model"],
  scenario: ["Scenario"],
  policyScenario: ["PolicyScenario"],
  category: ["PolicyCategory"],
  section: ["PolicySection"],
  policy: ["Policy"],
  hospital: ["Hospital"],
  specialty: ["Specialty"],
  modality: ["Modality"],
  organ: ["Organ"],
  baseModel: ["BaseModel"],
  certificate: ["Certificate"],
  capability: ["Capability"],
  technology: ["Technology"],
  document: ["Document"],
  evaluation: ["Evaluation"],
  event: ["Event"],
  person: ["Person"],
  taxonomy: ["Taxonomy"],
  source: ["Source"],
  conflict: ["Conflict"],
} as const;

/** `stop` says nothing; `not` turns the next thing round; `count` asks how many; the rest must be in a pattern. */
export type Words = Readonly<Record<string, string>>;
