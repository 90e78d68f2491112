import { z } from "zod";
import { kindNames } from "./kindNames.ts";
import { guardReasons } from "./problemGuard.ts";
import { portableReasons } from "./problemPortable.ts";
import { requestReasons, valueReasons } from "./problemRequest.ts";
import { Bilingual } from "./savedQuery.ts";

/** Every sentence that says why something is not answered, by its code, in both languages. */
export const reasonSentences = { ...requestReasons, ...valueReasons, ...guardReasons, ...portableReasons };
export type ReasonCode = keyof typeof reasonSentences;

/** Words that stand in a sentence and have another name in each language. */
export const reasonTerms = {
  ...kindNames,
  "a label": { en: "a label", zh: "标签" },
  "a relationship type": { en: "a relationship type", zh: "关系类型" },
  "a variable": { en: "a variable", zh: "名称" },
  "a name": { en: "a name", zh: "名称" },
  "a property": { en: "a property", zh: "属性" },
  "a key": { en: "a key", zh: "键" },
  "a function": { en: "a function", zh: "函数" },
  "a procedure": { en: "a procedure", zh: "过程" },
  "a column": { en: "a column", zh: "列" },
  "an expression": { en: "an expression", zh: "表达式" },
  "a string": { en: "a string", zh: "字符串" },
  "the end": { en: "the end", zh: "结尾" },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ReasonTerm = keyof typeof reasonTerms;

/** A text of the reader's own or a number stays as it is; a list is of terms, any of which fits. */
const ReasonValue = z.union([z.string(), z.number(), z.array(z.enum(Object.keys(reasonTerms) as [ReasonTerm, ...ReasonTerm[]]))]);

/** One thing that is wrong: the code of its sentence, what stands in it, and the parameter that it is about. */
export const Reason = z.object({
  code: z.enum(Object.keys(reasonSentences) as [ReasonCode, ...ReasonCode[]]),
  values: z.record(z.string(), ReasonValue),
  parameter: z.string().optional(),
  /** What a form calls the parameter. */
  label: Bilingual.optional(),
});
export type Reason = z.infer<typeof Reason>;

type Slots<Text extends string> = Text extends `${string}{{${infer Slot}}}${infer Rest}` ? Slot | Slots<Rest> : never;
type SlotsOf<Code extends ReasonCode> = Slots<(typeof reasonSentences)[Code]["en"]>;
type Values<Code extends ReasonCode> = Readonly<Record<SlotsOf<Code>, z.infer<typeof ReasonValue>>>;

/** A reason with the values that its sentence has places for. */
export const because = <Code extends ReasonCode>(
  code: Code,
  ...[values]: [SlotsOf<Code>] extends [never] ? [] : [Values<Code>]
): Reason => ({
  code,
  values: { ...values },
});

const or = { en: " or ", zh: "或" };

/** The sentence of a reason in a language, without the parameter it is about. */
export function reasonText(language: "en" | "zh", { code, values }: Pick<Reason, "code" | "values">): string {
  return reasonSentences[code][language].replaceAll(/\{\{(\w+)\}\}/g, (_, slot: string) => {
    const value = values[slot] ?? "";
    return typeof value === "object" ? value.map((term) => reasonTerms[term][language]).join(or[language]) : String(value);
  });
}
