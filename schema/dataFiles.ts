import { z } from "zod";
import { Address, EntityId, Evidence, PartialDate, Source, Text } from "./evidence.ts";
import { labels, type RelationshipType, relationships } from "./vocabulary.ts";

const predicates = Object.keys(relationships) as [RelationshipType, ...RelationshipType[]];
const AllEvidence = z.array(Evidence).min(1, "say who states this: at least one source");

const Quantity = {
  operator: z.enum(["=", ">", ">=", "<", "<=", "~"]),
  value: z.number().nullable(),
  valueMin: z.number().optional(),
  valueMax: z.number().optional(),
  wording: Text.optional(),
  unit: Text,
};

/** A relationship stated by one or more sources; the entity it stands under is its subject. */
const Claim = z.strictObject({
  predicate: z.enum(predicates),
  object: EntityId,
  properties: z
    .strictObject({
      match: z.enum(["exact", "narrower", "close", "related"]).optional(),
      status: Text.optional(),
      date: PartialDate.optional(),
      since: Text.optional(),
      class: Text.optional(),
      result: Text.optional(),
      topic: Text.optional(),
      chapter: Text.optional(),
      order: z.int().optional(),
      note: Text.optional(),
    })
    .optional(),
  evidence: AllEvidence,
});

const Measurement = z.strictObject({
  id: EntityId,
  metric: Text,
  ...Quantity,
  conditions: Text.optional(),
  reportedFor: Text.optional(),
  status: Text.optional(),
  note: Text.optional(),
  evidence: AllEvidence,
});

const named = {
  id: EntityId,
  nameEn: Text.nullable(),
  nameZh: Text.nullable(),
  aliases: z.array(Text).max(1_000, "over 1,000 aliases").optional(),
  evidence: AllEvidence,
  claims: z.array(Claim).optional(),
  measurements: z.array(Measurement).optional(),
  note: Text.optional(),
};
const notes = <Key extends string>(...keys: Key[]) =>
  Object.fromEntries(keys.map((key) => [key, Text.optional()])) as { [K in Key]: z.ZodOptional<typeof Text> };
const texts = z.array(Text).optional();
const naming = { reportSpellings: texts, ...notes("nameZhConfidence", "nameZhNote", "nameStatus", "aliasNote", "disambiguation") };

/** Evidence of single fields, in place of the entry's own. */
const attributes = z.array(z.strictObject({ name: Text, evidence: AllEvidence })).optional();

const Organization = z.strictObject({
  ...named,
  ...naming,
  organizationKind: Text,
  focus: texts,
  founded: PartialDate.optional(),
  attributes,
  ...notes("stockCode", "reportNote", "foundedNote"),
});
const Hospital = z.strictObject({ ...named, ...naming, hospitalKind: Text });
const Model = z.strictObject({
  ...named,
  ...naming,
  modelKind: z.enum(["large-model", "foundation-model", "agent", "platform", "product", "samd", "app", "general-llm"]),
  modelType: Text.optional(),
  releasedOn: PartialDate.optional(),
  releasedInReportWindow: z.boolean().optional(),
  openWeights: z.boolean().optional(),
  parameters: Text.optional(),
  features: texts,
  attributes,
  ...notes("status", "datePrecision", "dateNote", "releaseNote", "developerNote", "openNote", "paramNote", "baseNote", "poweredNote"),
  ...notes("scenNote", "relation"),
});
const Concept = z.strictObject({
  ...named,
  url: Address.optional(),
  date: PartialDate.optional(),
  asOf: PartialDate.optional(),
  totalIssued: z.int().min(0).optional(),
  ...notes("owner", "place", "time"),
});
const Person = z.strictObject({
  ...named,
  organization: EntityId,
  roles: z.array(Text),
  otherRoles: z.array(z.strictObject({ role: Text, evidence: AllEvidence })).optional(),
  honorific: Text.optional(),
});
const ordinal = z.int().min(1);
const Policy = z.strictObject({
  ...named,
  policyKind: Text,
  level: Text,
  topics: texts,
  relatedCategories: z.array(EntityId).optional(),
  officialUrl: Address.optional(),
  dateIssued: PartialDate.optional(),
  datePublished: PartialDate.optional(),
  dateEffective: PartialDate.optional(),
  ...notes("issuerEn", "issuerZh", "docNo", "status", "factEn", "factZh"),
});
const PolicyScenario = z.strictObject({
  ...named,
  category: EntityId,
  ordinal,
  ordinalInCategory: ordinal,
  glossEn: Text,
  glossZh: Text.optional(),
  mentionsLargeModels: z.boolean(),
  largeModelWhere: texts,
  largeModelTermsZh: texts,
  largeModelKinds: texts,
  technologies: z.array(EntityId).optional(),
  printedPage: ordinal,
});
const Statistic = z.strictObject({
  ...named,
  ...Quantity,
  group: Text,
  asOf: PartialDate.optional(),
  about: z.array(EntityId).optional(),
  /** False where the source prints the number without a list of what it counted. */
  itemised: z.boolean().optional(),
  ...notes("scope", "attributedTo", "targetYear", "derived"),
});
const TaxonomyItem = z.strictObject({
  ...named,
  evidence: AllEvidence.optional(),
  position: ordinal,
  rank: ordinal.optional(),
  about: z.array(EntityId).optional(),
  ...notes("path"),
});
/** All claims of `subject` that agree with every field given; `statement` is the id of a measurement. */
const Statement = z.strictObject({
  subject: EntityId,
  predicate: Text.optional(),
  object: EntityId.optional(),
  statement: EntityId.optional(),
  source: EntityId.optional(),
});
const Conflict = z.strictObject({
  ...named,
  status: z.enum(["conflict", "different-base", "spelling"]),
  reading: Text.optional(),
  readingZh: Text.optional(),
  values: z.array(Text).min(1),
  between: z.array(Statement).min(1, "say which claims disagree: at least one statement"),
});

/** The schema of each kind of data file, by the name its first line gives. */
export const dataFiles = {
  organization: z.strictObject({ organization: Organization, models: z.array(Model).optional() }),
  hospital: z.strictObject({ hospital: Hospital, models: z.array(Model).optional() }),
  models: z.strictObject({ models: z.array(Model) }),
  concepts: z.strictObject({ kind: z.enum(labels), entities: z.array(Concept) }),
  guideline: z.strictObject({
    sections: z.array(z.strictObject({ ...named, ordinal, ordinalZh: Text })),
    categories: z.array(z.strictObject({ ...named, ordinal, ordinalZh: Text, section: EntityId })),
    scenarios: z.array(PolicyScenario),
    technologies: z.array(z.strictObject(named)),
  }),
  policies: z.strictObject({ policies: z.array(Policy) }),
  people: z.strictObject({ people: z.array(Person) }),
  statistics: z.strictObject({ statistics: z.array(Statistic) }),
  taxonomies: z.strictObject({ taxonomies: z.array(z.strictObject({ ...named, items: z.array(TaxonomyItem) })) }),
  conflicts: z.strictObject({ conflicts: z.array(Conflict) }),
  sources: z.strictObject({ sources: z.array(Source) }),
  redirects: z.strictObject({ redirects: z.record(EntityId, EntityId) }),
  /** The Chinese of texts that we word in English, by the text. */
  translations: z.strictObject({ translations: z.record(Text, Text) }),
  dataset: z.strictObject({ format: z.literal(1), name: Text, asOf: PartialDate }),
} as const;
export type DataFileKind = keyof typeof dataFiles;

/** Which schema a file of `data/` follows, from its path in the folder with `/`; undefined where none does. */
export function fileKind(file: string): DataFileKind | undefined {
  const [folder = "", name] = file.split("/");
  if (name === undefined) return kindNamed(folder.replace(/\.yaml$/, ""));
  const byFolder = {
    organizations: "organization",
    hospitals: "hospital",
    models: "models",
    concepts: "concepts",
    sources: "sources",
  } as const;
  if (folder === "policy") return kindNamed(name.replace(/\.yaml$/, ""));
  return Object.entries(byFolder).find(([key]) => key === folder)?.[1];
}

function kindNamed(name: string): DataFileKind | undefined {
  return (Object.keys(dataFiles) as DataFileKind[]).find((kind) => kind === name);
}
