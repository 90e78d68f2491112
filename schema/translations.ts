/** Texts of ours that are kept in English and in Chinese: the property or column of each and where its Chinese stands. */
const translations: Readonly<Record<string, string>> = {
  glossEn: "glossZh",
  gloss: "glossZh",
  factEn: "factZh",
  reading: "readingZh",
};
const inChinese: ReadonlySet<string> = new Set(Object.values(translations));

/** Whether a property or column only repeats another one in Chinese. */
export const isTranslation = (property: string): boolean => inChinese.has(property);

/** The value of a property or column as a reader of `language` wants it, with the language that it is in. */
export function ownText<Value>(
  language: "en" | "zh",
  property: string,
  values: Readonly<Record<string, Value>>,
): { readonly value: Value | undefined; readonly language: "en" | "zh" } {
  const chinese = language === "zh" ? values[translations[property] ?? ""] : undefined;
  return chinese === undefined || chinese === null ? { value: values[property], language: "en" } : { value: chinese, language };
}
