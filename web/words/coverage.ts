import type { BlankReason, CoverageColumns, CoverageRows, WhiteSpaceGrade } from "../../schema/coverage.ts";
import { defineWords } from "./words.ts";

type Why = BlankReason | "not-stated";
type Order = "total" | "name" | "similarity";
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words of the coverage matrix, the white space and the policy. */
export const coverageWords = defineWords({
  en: {
    coverage: "Coverage",
    whiteSpace: "White space",
    controlRows: "Rows",
    controlColumns: "Columns",
    controlOrder: "Order",
    rows: (rows: CoverageRows) => ({ vendor: "vendors", model: "models", hospital: "hospitals" })[rows],
    columns: (columns: CoverageColumns) =>
      ({ section: "4 sections", category: "13 categories", scenario: "84 scenarios", market: "our scenarios" })[columns],
    order: (order: Order) => ({ total: "by models", name: "by name", similarity: "by likeness" })[order],
    countRelated: "count related in",
    total: "models",
    withModel: (rows: CoverageRows, narrowed: boolean) =>
      ({
        vendor: narrowed ? "with a product that counts" : "vendors with a product",
        model: "models counted",
        hospital: narrowed ? "with a model that counts" : "hospitals with a model",
      })[rows],
    unfold: (name: string) => `Unfold ${name}`,
    fold: (name: string) => `Fold ${name}`,
    rowsFilled: (rows: "vendor" | "hospital", count: number) => counted(count, rows, `${rows}s`),
    models: (count: number) => counted(count, "model", "models"),
    claims: (count: number) => counted(count, "claim", "claims"),
    related: (count: number) => `${count} only related`,
    active: (count: number) => `active in it, no model named (${counted(count, "statement", "statements")})`,
    why: (why: Why, whenAll: number) =>
      ({
        "no-model-named": "no model named in our sources",
        "no-scenario-stated": "no scenario stated for its models",
        "not-mapped": "no scenario mapped here",
        "no-product-found": "no product found",
        "only-related": "only related products found",
        "left-out": `left out by the switches: ${whenAll} when everything counts`,
        "not-stated": "no source says it of this pair",
      })[why],
    searched: (sources: string, date: string) => `${sources} sources searched, checked ${date}`,
    unknownDate: "date unknown",
    /** What the sources do not have and what the switches leave out are not the same: `narrowed` says which of them it may be. */
    grade: (grade: WhiteSpaceGrade, narrowed: boolean) =>
      ({
        none: narrowed ? "No product that counts" : "No product in our sources",
        "one-vendor": narrowed ? "One vendor that counts" : "One vendor only",
        "vendor-word-only": "Vendor’s word only",
        "no-hospital": narrowed ? "No hospital that counts" : "No hospital named",
      })[grade],
    ofScenarios: (total: string, of: string) => `${total} of ${of}`,
    gap: (none: string, of: string) => `${none} of ${of} guideline scenarios have no product in our sources.`,
    gapCounted: (none: string, of: string, leftOut: string) =>
      `${none} of ${of} guideline scenarios have no product that counts; ${leftOut} of them have one when everything counts.`,
    unnamed: (rows: CoverageRows, leftOut: number): string =>
      `no ${rows === "hospital" ? "hospital" : "developer"} ${leftOut > 0 ? "that counts" : "named"}`,
    unnamedLeftOut: (rows: CoverageRows, leftOut: number) =>
      `${leftOut} of them have a ${rows === "hospital" ? "hospital" : "developer"} when everything counts`,
    namesLargeModels: "names large models",
    back: "All white space",
    lanes: "Open as lanes",
    allClaims: (count: number) => `Evidence: ${counted(count, "claim", "claims")}`,
    routeClaims: (count: number) => `Every step: ${counted(count, "claim", "claims")}`,
    relatedHead: "Only related, not counted",
    activeHead: "Active in it, no model named",
    everywhere: "All models",
    walk: "Walk from number to number",
    walkRow: "First or last number of the row",
    walkEnds: "First or last row",
    walkPage: "Half a window of rows up or down",
    openRows: "Open the rows behind a number",
    closeRows: "Close the rows, back to the number",
    fidelity: (drawn: string, total: string, rows: string, columns: number, open: number) =>
      `${drawn} of ${total} ${rows} drawn · ${columns} columns${open > 0 ? `, ${open} unfolded` : ""} · every number opens its rows`,
  },
  zh: {
    coverage: "覆盖",
    whiteSpace: "空白",
    controlRows: "行",
    controlColumns: "列",
    controlOrder: "排序",
    rows: (rows: CoverageRows) => ({ vendor: "厂商", model: "模型", hospital: "医院" })[rows],
    columns: (columns: CoverageColumns) =>
      ({ section: "4 个板块", category: "13 个类别", scenario: "84 个场景", market: "本图谱场景" })[columns],
    order: (order: Order) => ({ total: "按模型数", name: "按名称", similarity: "按相似度" })[order],
    countRelated: "计入仅相关",
    total: "模型",
    withModel: (rows: CoverageRows, narrowed: boolean) =>
      ({
        vendor: narrowed ? "有计入产品的厂商" : "有产品的厂商",
        model: "计入的模型",
        hospital: narrowed ? "有计入模型的医院" : "有模型的医院",
      })[rows],
    unfold: (name: string) => `展开${name}`,
    fold: (name: string) => `收起${name}`,
    rowsFilled: (rows: "vendor" | "hospital", count: number) => `${count} 家${{ vendor: "厂商", hospital: "医院" }[rows]}`,
    models: (count: number) => `${count} 个模型`,
    claims: (count: number) => `${count} 条依据`,
    related: (count: number) => `仅相关 ${count} 个`,
    active: (count: number) => `有布局，未指明模型（${count} 条）`,
    why: (why: Why, whenAll: number) =>
      ({
        "no-model-named": "来源未指明模型",
        "no-scenario-stated": "来源未说明其模型的场景",
        "not-mapped": "没有对应到此的场景",
        "no-product-found": "未找到产品",
        "only-related": "只找到相关产品",
        "left-out": `已被开关排除：全部计入时有 ${whenAll} 个`,
        "not-stated": "没有来源提到这一组合",
      })[why],
    searched: (sources: string, date: string) => `已查 ${sources} 个来源，核查于 ${date}`,
    unknownDate: "日期未知",
    grade: (grade: WhiteSpaceGrade, narrowed: boolean) =>
      ({
        none: narrowed ? "没有计入的产品" : "来源中没有产品",
        "one-vendor": narrowed ? "仅一家计入的厂商" : "仅一家厂商",
        "vendor-word-only": "仅有厂商自述",
        "no-hospital": narrowed ? "没有计入的医院" : "未指明使用医院",
      })[grade],
    ofScenarios: (total: string, of: string) => `${total} / ${of}`,
    gap: (none: string, of: string) => `指引的 ${of} 个场景中，${none} 个在来源中没有产品。`,
    gapCounted: (none: string, of: string, leftOut: string) =>
      `指引的 ${of} 个场景中，${none} 个没有计入的产品；其中 ${leftOut} 个在全部计入时有产品。`,
    unnamed: (rows: CoverageRows, leftOut: number): string =>
      `${leftOut > 0 ? "没有计入的" : "未指明"}${rows === "hospital" ? "医院" : "研发方"}`,
    unnamedLeftOut: (rows: CoverageRows, leftOut: number) =>
      `其中 ${leftOut} 个在全部计入时有${rows === "hospital" ? "使用医院" : "研发方"}`,
    namesLargeModels: "提到大模型",
    back: "全部空白",
    lanes: "查看路径",
    allClaims: (count: number) => `依据：${count} 条`,
    routeClaims: (count: number) => `每一步：${count} 条依据`,
    relatedHead: "仅相关，不计入",
    activeHead: "有布局，未指明模型",
    everywhere: "全部模型",
    walk: "在数字间移动",
    walkRow: "本行第一个或最后一个数字",
    walkEnds: "第一行或最后一行",
    walkPage: "上移或下移半屏",
    openRows: "打开数字的明细",
    closeRows: "关闭明细，回到数字",
    fidelity: (drawn: string, total: string, rows: string, columns: number, open: number) =>
      `绘出${rows} ${drawn} / ${total} · ${columns} 列${open > 0 ? `，展开 ${open} 项` : ""} · 每个数字都可打开明细`,
  },
});
