import type { Scope } from "../../schema/scope.ts";
import type { Threshold } from "../../schema/threshold.ts";
import type { ColorMode } from "../state/color.ts";
import { defineWords } from "./words.ts";

/** Words of the switches that hold across all views. */
export const scopeWords = defineWords({
  en: {
    whoSaysSo: "Who says so",
    short: (evidence: Threshold) => ({ any: "anyone", independent: "independent", strong: "regulator, papers" })[evidence],
    evidence: (evidence: Threshold) =>
      ({
        any: "Anyone",
        independent: "Independent: regulator, peer-reviewed, independent report, hospital",
        strong: "Regulator or peer-reviewed",
      })[evidence],
    frameHelp: "Every view recounts. The guideline’s own order and our mappings to it stand at every stop.",
    only: "What is counted",
    largeOnly: "Large models only",
    largeHelp: "by kind: without agents, platforms, products, apps and registered software",
    noPlaceholders: "Without placeholders",
    placeholdersHelp: "entries whose source gives no name of their own",
    color: "Colour shows",
    mode: (mode: ColorMode) => ({ kind: "the kind", tier: "who says so" })[mode],
    legend: "Strongest voice",
    counts: (evidence: Threshold) =>
      ({ any: "anyone’s word counts", independent: "only independent word counts", strong: "only regulators and papers count" })[evidence],
    notHere: "the switches narrow other views, not this one",
    whenAll: (what: string) => `${what} when everything counts`,
    reset: "Count everything",
    leftOut: "The switches above leave this entry out, so nothing of it is counted.",
    sideLost: "The switches above leave one side of this disagreement without a claim, so it is none, and nothing of it is counted.",
  },
  zh: {
    whoSaysSo: "谁说的",
    short: (evidence: Threshold) => ({ any: "不限", independent: "独立来源", strong: "监管、论文" })[evidence],
    evidence: (evidence: Threshold) =>
      ({
        any: "不限",
        independent: "独立来源：监管机构、同行评议、独立报告、医院",
        strong: "监管机构或同行评议",
      })[evidence],
    frameHelp: "所有视图一同重新计数。指引自身的结构和我们的对应关系始终保留。",
    only: "计入范围",
    largeOnly: "仅大模型",
    largeHelp: "按种类：不含智能体、平台、产品、应用和注册软件",
    noPlaceholders: "不含占位条目",
    placeholdersHelp: "来源没有给出自身名称的条目",
    color: "颜色表示",
    mode: (mode: ColorMode) => ({ kind: "种类", tier: "谁说的" })[mode],
    legend: "最有力的说法",
    counts: (evidence: Threshold) => ({ any: "不限来源", independent: "只计独立来源", strong: "只计监管与论文" })[evidence],
    notHere: "开关只作用于其他视图，不影响此页",
    whenAll: (what: string) => `全部计入时有${what}`,
    reset: "全部计入",
    leftOut: "上方开关已排除此条目，因此它的一切都不计入。",
    sideLost: "上方开关使这处分歧的一方没有任何依据，因此不再构成分歧，它的一切都不计入。",
  },
});

/** What counts, in words. */
export const scopeText = (words: (typeof scopeWords)["en"], { evidence, largeOnly, noPlaceholders }: Scope): string =>
  [words.counts(evidence), largeOnly && words.largeOnly, noPlaceholders && words.noPlaceholders].filter(Boolean).join(" · ");
