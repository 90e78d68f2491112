import { wordedFields } from "../schema/translations.ts";
import { valueText } from "../schema/valueWords.ts";
import type { Entity, Entry } from "./entities.ts";
import { type Note, noteAt } from "./problem.ts";
import type { DataFile, ReadDataset } from "./readDataset.ts";

/** The Chinese of each text that we word. */
export type Translations = ReadonlyMap<string, string>;

const worded: ReadonlySet<string> = new Set(wordedFields);

/** The translations that the files hold, by the English text. */
export function listTranslations(files: readonly DataFile[]): Translations {
  return new Map(files.filter(isTable).flatMap((file) => Object.entries(entriesOf(file))));
}

/** The entities with the Chinese of each text of ours beside it, as `<field>Zh`. */
export function withTranslations(entities: readonly Entity[], translations: Translations): readonly Entity[] {
  if (translations.size === 0) return entities;
  return entities.map((entity) => ({
    ...entity,
    entry: withChinese(entity.entry, translations) as Entry,
    evidence: withChinese(entity.evidence, translations) as Entity["evidence"],
  }));
}

function withChinese(value: unknown, translations: Translations): unknown {
  if (Array.isArray(value)) return value.map((item) => withChinese(item, translations));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, held]): [string, unknown][] => {
      const chinese = worded.has(field) ? chineseOf(held, translations) : undefined;
      const own: [string, unknown] = [field, withChinese(held, translations)];
      return chinese === undefined ? [own] : [own, [`${field}Zh`, chinese]];
    }),
  );
}

/** A text's Chinese; of a list, the list in which each text that has Chinese gives way to it. */
function chineseOf(held: unknown, translations: Translations): unknown {
  if (typeof held === "string") return translations.get(held);
  if (!Array.isArray(held) || !held.some((item) => translations.has(item))) return undefined;
  return held.map((item) => translations.get(item) ?? item);
}

/** Where a folder has translations: texts of ours that lack one, each at one place, and translations of no text. */
export function checkTranslations({ files, unread }: ReadDataset): Note[] {
  const tables = files.filter(isTable);
  if (tables.length === 0) return [];
  const translations = listTranslations(files);
  const texts = new Map(files.filter((file) => !isTable(file)).flatMap((file) => textsIn(file, file.content, [])));
  const lacking = [...texts].flatMap(([text, { file, field, path }]) => {
    if (translations.has(text) || !isEnglish(text) || valueText("zh", field, text) !== text) return [];
    return [noteAt(file.file, file.at(path), "untranslated", `"${text}" has no Chinese`, "add it to translations.yaml")];
  });
  // What refused files say is not known.
  if (unread.size > 0) return lacking;
  const unused = tables.flatMap((table) =>
    Object.keys(entriesOf(table))
      .filter((text) => !texts.has(text))
      .map((text) => {
        const place = table.at(["translations", text], "key");
        return noteAt(table.file, place, "unused", `no text reads "${text}"`, "write it as the text now reads, or remove it");
      }),
  );
  return [...lacking, ...unused];
}

interface Said {
  readonly file: DataFile;
  readonly field: string;
  readonly path: readonly PropertyKey[];
}

/** Every text of ours under a value with its place. */
function textsIn(file: DataFile, value: unknown, path: readonly PropertyKey[]): [string, Said][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]): [string, Said][] => {
    const step = Array.isArray(value) ? Number(key) : key;
    const field = String(typeof step === "number" ? path.at(-1) : step);
    if (typeof held !== "string") return textsIn(file, held, [...path, step]);
    return worded.has(field) ? [[held, { file, field, path: [...path, step] }]] : [];
  });
}

/** Has English words. In a Chinese text names and abbreviations in Latin letters are none, unless they are most of it. */
export const isEnglish = (text: string): boolean =>
  count(text, /\p{Script=Han}/gu) < count(text, /[A-Za-z]/g) ? /[a-z]{2}/.test(text) : /(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/.test(text);

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

const isTable = ({ kind }: DataFile): boolean => kind === "translations";

// The schema has read the content: English → Chinese.
const entriesOf = ({ content }: DataFile): Readonly<Record<string, string>> =>
  (content as { readonly translations: Readonly<Record<string, string>> }).translations;
