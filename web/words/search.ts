import { defineWords } from "./words.ts";

/** Words of the search box; the keys of `matched.how` say why a name is offered. */
export const searchWords = defineWords({
  en: {
    suggestions: "Suggestions",
    recent: "Picked before",
    none: "No name matches, and none is near.",
    searchable: (examples: readonly string[]) => `A search finds names in Chinese, English and pinyin: ${examples.join(", ")}.`,
    example: (kind: string, name: string) => `${kind} (${name})`,
    nearest: "No name matches. Nearest:",
    id: (text: string) => `id ${text}`,
    name: (text: string) => text,
    alias: (text: string) => `also called ${text}`,
    "former-name": (text: string) => `formerly ${text}`,
    "report-spelling": (text: string) => `spelt ${text} in the report`,
    pinyin: (text: string) => `pinyin of ${text}`,
    initials: (text: string) => `initials of ${text}`,
    fuzzy: (text: string) => `close to ${text}`,
    ask: (text: string) => `Ask “${text}”`,
  },
  zh: {
    suggestions: "候选",
    recent: "最近选过",
    none: "没有匹配的名称，也没有相近的。",
    searchable: (examples: readonly string[]) => `可按中文、英文或拼音搜索：${examples.join("、")}。`,
    example: (kind: string, name: string) => `${kind}（${name}）`,
    nearest: "没有匹配的名称，最接近的是：",
    id: (text: string) => `编号 ${text}`,
    name: (text: string) => text,
    alias: (text: string) => `又名 ${text}`,
    "former-name": (text: string) => `曾用名 ${text}`,
    "report-spelling": (text: string) => `报告写作 ${text}`,
    pinyin: (text: string) => `“${text}”的拼音`,
    initials: (text: string) => `“${text}”的首字母`,
    fuzzy: (text: string) => `接近 ${text}`,
    ask: (text: string) => `提问“${text}”`,
  },
});
