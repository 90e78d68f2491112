/** Fields of the data that we word ourselves and whose Chinese stands in `data/translations.yaml`. */
export const wordedFields = [
  "aliasNote",
  "baseNote",
  "class",
  "conditions",
  "dateNote",
  "datePrecision",
  "derived",
  "developerNote",
  "disambiguation",
  "features",
  "focus",
  "foundedNote",
  "group",
  "honorific",
  "largeModelKinds",
  "largeModelWhere",
  "metric",
  "nameStatus",
  "nameZhNote",
  "note",
  "openNote",
  "paramNote",
  "parameters",
  "path",
  "place",
  "poweredNote",
  "relation",
  "releaseNote",
  "reportNote",
  "result",
  "role",
  "roles",
  "scenNote",
  "scope",
  "section",
  "since",
  "status",
  "topic",
  "topics",
  "values",
] as const;

/** What claims and columns call such a text, a metric being a claim's predicate, an attribute its value; and the title of a source. */
const carried = ["predicate", "value", "otherRoles", "title"];

/** Texts of ours that are kept in English and in Chinese: the property or column of each and where its Chinese stands. */
const translations: Readonly<Record<string, string>> = {
  glossEn: "glossZh",
  gloss: "glossZh",
  factEn: "factZh",
  reading: "readingZh",
  ...Object.fromEntries([...wordedFields, ...carried].map((field) => [field, `${field}Zh`])),
};
/** Properties and columns that only repeat another one in Chinese. */
export const translationNames: ReadonlySet<string> = new Set(Object.values(translations));

/** Whether a property or column only repeats another one in Chinese. */
export const isTranslation = (property: string): boolean => translationNames.has(property);

/** The value of a property or column as a reader of `language` wants it, with the language that it is in. */
export function ownText<Value>(
  language: "en" | "zh",
  property: string,
  values: Readonly<Record<string, Value>>,
): { readonly value: Value | undefined; readonly language: "en" | "zh" } {
  const chinese = language === "zh" ? values[translations[property] ?? ""] : undefined;
  return chinese === undefined || chinese === null ? { value: values[property], language: "en" } : { value: chinese, language };
}

/** The Chinese of a field's value that stands beside it, if any. */
export const chineseBeside = (property: string, values: Readonly<Record<string, unknown>>): unknown => values[translations[property] ?? ""];
