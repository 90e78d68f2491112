import { kindNames } from "../../schema/kindNames.ts";
import { labels } from "../../schema/vocabulary.ts";
import type { Language } from "../state/language.ts";
import { defineWords } from "./words.ts";

const namesIn = (language: Language) =>
  Object.fromEntries(labels.map((label) => [label, kindNames[label][language]])) as Record<(typeof labels)[number], string>;

/** Each kind in the singular. */
export const kindWords = defineWords({ en: namesIn("en"), zh: namesIn("zh") });
