import type { AnswerState } from "../../schema/answer.ts";
import { defineWords } from "./words.ts";

/** Words of the answer to a question. */
export const askWords = defineWords({
  en: {
    state: (state: AnswerState) =>
      ({ found: "found", none: "none", unknown: "unknown", ambiguous: "which one?", "out-of-scope": "not in this data" })[state],
    asOf: (date: string) => `as of ${date}`,
    said: (source: string) => `as ${source} says`,
    corrected: (said: string) => `read “${said}” so`,
    reading: "Read as",
    change: "Change the reading",
    rows: "Rows",
    shown: (shown: string, total: string) => `${shown} of ${total} rows`,
    lanes: "As lanes",
    copy: "Copy answer",
    query: "Show query",
    open: "Open the query",
    console: "Open in console",
    evidence: (count: number) => `${count} ${count === 1 ? "claim" : "claims"}`,
    conflicts: (count: number) => `${count === 1 ? "One disagreement" : `${count} disagreements`} between sources touch this answer`,
    instead: "Instead",
    finds: (total: string) => `finds ${total}`,
    empty: "Ask something: a name, a scenario, a hospital, a clause.",
    title: "Answer",
  },
  zh: {
    state: (state: AnswerState) =>
      ({ found: "已找到", none: "没有", unknown: "未知", ambiguous: "是哪一个？", "out-of-scope": "不在本数据范围内" })[state],
    asOf: (date: string) => `截至 ${date}`,
    said: (source: string) => `据${source}`,
    corrected: (said: string) => `“${said}”按此理解`,
    reading: "理解为",
    change: "修改理解",
    rows: "结果",
    shown: (shown: string, total: string) => `共 ${total} 行，显示 ${shown} 行`,
    lanes: "查看路径",
    copy: "复制答案",
    query: "查看查询语句",
    open: "打开查询",
    console: "在控制台中打开",
    evidence: (count: number) => `${count} 条依据`,
    conflicts: (count: number) => `有 ${count} 处来源不一致涉及此答案`,
    instead: "可以改问",
    finds: (total: string) => `可得 ${total} 项`,
    empty: "请提问：名称、场景、医院或政策条目。",
    title: "答案",
  },
});
