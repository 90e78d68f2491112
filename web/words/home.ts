import { defineWords } from "./words.ts";

/** Words of the first screen. */
export const homeWords = defineWords({
  en: {
    vendors: "vendors",
    models: "models",
    policyScenarios: "policy scenarios",
    hospitals: "hospitals",
    question: "Which vendors cover pathology?",
    found: (count: number) => `found · ${count}`,
    none: "none found",
    specialty: "specialty: pathology",
    anyEvidence: "any evidence",
    asOf: (date: string) => `as of ${date}`,
    alsoAsk: "Also ask",
  },
  zh: {
    vendors: "家厂商",
    models: "个模型",
    policyScenarios: "个政策场景",
    hospitals: "家医院",
    question: "哪些厂商覆盖病理？",
    found: (count: number) => `已找到 · ${count}`,
    none: "没有找到",
    specialty: "专科：病理",
    anyEvidence: "不限依据",
    asOf: (date: string) => `截至 ${date}`,
    alsoAsk: "也可以问",
  },
});
