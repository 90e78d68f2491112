import { defineWords } from "./words.ts";

/** Words of the comparison of two traces. */
export const compareWords = defineWords({
  en: {
    heading: "Compare two",
    title: (first: string, second: string) => `${first} and ${second} compared`,
    first: "First",
    second: "Second",
    hint: "Choose a second entity: what both reach on the lanes stands in the middle, what only one reaches at its side.",
    same: "Both are the same entity. Choose another one.",
    shared: "Both",
    only: (name: string) => `Only ${name}`,
    none: "–",
    more: (count: string) => `+${count} more`,
    summary: (shared: string, first: string, second: string) => `${shared} shared · ${first} · ${second}`,
    path: "Paths between them",
    fidelity: (shown: string, all: string) => `${shown} of ${all} names shown · 0 added by the tool`,
  },
  zh: {
    heading: "两者对比",
    title: (first: string, second: string) => `${first} 与 ${second} 对比`,
    first: "甲",
    second: "乙",
    hint: "请选择第二个条目：两者都能到达的列在中间，只有一方到达的列在其一侧。",
    same: "两者是同一条目，请另选一个。",
    shared: "共有",
    only: (name: string) => `仅 ${name}`,
    none: "–",
    more: (count: string) => `另有 ${count} 项`,
    summary: (shared: string, first: string, second: string) => `共有 ${shared} · ${first} · ${second}`,
    path: "两者之间的路径",
    fidelity: (shown: string, all: string) => `显示名称 ${shown} / ${all} · 工具添加 0`,
  },
});
