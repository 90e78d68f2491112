import type { Kind } from "../../schema/graph.ts";
import type { LaneName, TraceEnd } from "../../schema/trace.ts";
import { beyond } from "./beyond.ts";
import { defineWords } from "./words.ts";

/** Words of the lanes. */
export const laneWords = defineWords({
  en: {
    lane: (lane: LaneName) =>
      ({
        vendor: "Vendor",
        model: "Model",
        scenario: "Scenario",
        policyScenario: "Policy scenario",
        policyCategory: "Category",
        policySection: "Section",
        hospital: "Hospital",
      })[lane],
    ofTotal: (shown: string, total: string) => `${shown} of ${total}`,
    claims: (count: number) => `${count} ${count === 1 ? "claim" : "claims"}`,
    empty: (lane: LaneName, ofClause: boolean) =>
      ({
        vendor: "no developer named",
        model: "no model named",
        scenario: ofClause ? "no scenario mapped to it" : "no scenario stated",
        policyScenario: "not mapped to the guideline",
        policyCategory: "none",
        policySection: "none",
        hospital: "no hospital named in our sources",
      })[lane],
    emptied: (whenAll: number) => `left out by the switches: ${whenAll} when everything counts`,
    reason: ({ reason, lane, whenAll }: TraceEnd) =>
      ({
        "no-model-named": "no model named",
        "no-scenario-stated": "no scenario stated",
        "not-mapped": lane === "scenario" ? "no scenario mapped to it" : "not mapped to the guideline",
        "not-deployed": "no hospital named",
        "no-developer-known": "developer not known",
        "left-out": lane === null ? "left out by the switches above" : `${beyond.en(lane, whenAll)} left out by the switches`,
      })[reason],
    more: (count: string) => `+${count} more`,
    allShown: (count: string) => `all ${count} shown`,
    counted: (counted: string, apart: string) => `${counted} counted; ${apart} only related, or no model named`,
    lit: "Lit route",
    litBeyond: (side: "above" | "below", count: number) => `${count} lit ${side}`,
    hint: "Click a card to light the routes through it. Arrow keys walk the route.",
    copy: "Copy sentence",
    copied: "Copied",
    evidence: (count: number) => `${count} ${count === 1 ? "claim" : "claims"}`,
    ofSource: (count: number) => `${count} ${count === 1 ? "claim" : "claims"} of this source`,
    disagreementOn: " is a disagreement about ",
    speaksOf: "speaks of",
    graph: "Open as graph",
    trace: "Trace this",
    page: "Open its page",
    query: "Show query",
    arrange: "Re-arrange",
    gaps: "What stays kept its place; there are gaps where cards left.",
    fidelity: (nodes: string, allNodes: string, edges: string, allEdges: string) =>
      `${nodes} of ${allNodes} nodes · ${edges} of ${allEdges} edges · 0 added by the tool`,
    title: (name: string) => `Trace of ${name}`,
    curated: "curated mapping",
    apart: "Developed with",
    truncated: "Not all cards are shown; the numbers above each lane count all.",
    noTrace: (name: string) => `No route leads through “${name}”`,
    noTraceWhy: (kind: Kind) =>
      (
        ({
          Statistic: "It is a figure that a report gives, and it names nothing that stands on a lane.",
          Taxonomy: "It is a list that a report gives; its items, not the list, may name what stands on a lane.",
          TaxonomyItem: "It is an item of a report’s list, and it names nothing that stands on a lane.",
          Conflict: "It is a disagreement between sources about facts that belong to no step between the lanes.",
          Source: "None of its claims states a step from one lane to the next.",
        }) as Partial<Record<Kind, string>>
      )[kind] ?? "No counted relationship joins it to a vendor, a model, a scenario, a clause of the guideline or a hospital.",
    noTraceScope: "The switches above leave out everything that its routes lead over; there are some when everything counts.",
    edge: (from: string, to: string) => `Evidence: ${from} to ${to}`,
  },
  zh: {
    lane: (lane: LaneName) =>
      ({
        vendor: "厂商",
        model: "模型",
        scenario: "场景",
        policyScenario: "政策场景",
        policyCategory: "类别",
        policySection: "板块",
        hospital: "医院",
      })[lane],
    ofTotal: (shown: string, total: string) => `${shown} / ${total}`,
    claims: (count: number) => `${count} 条依据`,
    empty: (lane: LaneName, ofClause: boolean) =>
      ({
        vendor: "未指明研发方",
        model: "未指明模型",
        scenario: ofClause ? "没有场景对应到它" : "未说明场景",
        policyScenario: "未对应到指引",
        policyCategory: "无",
        policySection: "无",
        hospital: "来源未指明使用医院",
      })[lane],
    emptied: (whenAll: number) => `已被开关排除：全部计入时有 ${whenAll} 个`,
    reason: ({ reason, lane, whenAll }: TraceEnd) =>
      ({
        "no-model-named": "未指明模型",
        "no-scenario-stated": "未说明场景",
        "not-mapped": lane === "scenario" ? "没有场景对应到它" : "未对应到指引",
        "not-deployed": "未指明医院",
        "no-developer-known": "研发方未知",
        "left-out": lane === null ? "已被上方开关排除" : `开关排除了 ${beyond.zh(lane, whenAll)}`,
      })[reason],
    more: (count: string) => `另有 ${count} 项`,
    allShown: (count: string) => `${count} 项已全部显示`,
    counted: (counted: string, apart: string) => `计入 ${counted}；${apart} 仅相关或未指明模型`,
    lit: "点亮的路径",
    litBeyond: (side: "above" | "below", count: number) => `${side === "above" ? "上" : "下"}方还有 ${count} 项点亮`,
    hint: "点击卡片点亮经过它的路径，方向键沿路径移动。",
    copy: "复制句子",
    copied: "已复制",
    evidence: (count: number) => `${count} 条依据`,
    ofSource: (count: number) => `该来源的 ${count} 条依据`,
    disagreementOn: "是一处分歧，涉及",
    speaksOf: "述及",
    graph: "在图谱中打开",
    trace: "追踪此项",
    page: "打开详情",
    query: "查看查询语句",
    arrange: "重新排列",
    gaps: "留下的卡片没有移动，离开的卡片留下空位。",
    fidelity: (nodes: string, allNodes: string, edges: string, allEdges: string) =>
      `节点 ${nodes} / ${allNodes} · 边 ${edges} / ${allEdges} · 工具添加 0`,
    title: (name: string) => `${name}的路径`,
    curated: "人工对应",
    apart: "合作研发",
    truncated: "卡片未全部显示；各栏上方的数字为总数。",
    noTrace: (name: string) => `没有路径经过“${name}”`,
    noTraceWhy: (kind: Kind) =>
      (
        ({
          Statistic: "它是报告给出的一个数字，没有提到任何栏中的实体。",
          Taxonomy: "它是报告给出的一份清单；提到栏中实体的可能是其中的条目，而不是清单本身。",
          TaxonomyItem: "它是报告清单中的一个条目，没有提到任何栏中的实体。",
          Conflict: "它是来源之间的分歧，所涉事实不属于各栏之间的任何一步。",
          Source: "它没有任何依据说明从一栏到下一栏的步骤。",
        }) as Partial<Record<Kind, string>>
      )[kind] ?? "没有计入的关系把它与厂商、模型、场景、指引条目或医院相连。",
    noTraceScope: "上方开关排除了它的路径所经过的一切；全部计入时有路径。",
    edge: (from: string, to: string) => `依据：${from} 至 ${to}`,
  },
});
