import { lazy } from "react";
import type { View } from "./frame/viewContext.ts";

/** Every address of the explorer. Adding a view is one line here. */
export const views: readonly View[] = [
  {
    path: "/",
    load: lazy(() => import("./pages/home/HomePage.tsx")),
    title: { en: "Which vendors cover pathology?", zh: "哪些厂商覆盖病理？" },
    bar: "lanes",
  },
  { path: "/ask", load: lazy(() => import("./pages/ask/AskPage.tsx")), title: { en: "Answer", zh: "答案" } },
  { path: "/trace/:id", load: lazy(() => import("./lanes/TracePage.tsx")), title: { en: "Trace", zh: "路径" }, bar: "lanes" },
  {
    path: "/path",
    load: lazy(() => import("./path/PathPage.tsx")),
    title: { en: "Paths between two", zh: "两者之间的路径" },
    bar: "lanes",
  },
  { path: "/coverage", load: lazy(() => import("./coverage/CoveragePage.tsx")), title: { en: "Coverage", zh: "覆盖" }, bar: "coverage" },
  { path: "/policy", load: lazy(() => import("./policy/PolicyPage.tsx")), title: { en: "Policy", zh: "政策" }, bar: "policy" },
  {
    path: "/policy/:id",
    load: lazy(() => import("./policy/ClausePage.tsx")),
    title: { en: "Policy clause", zh: "政策条目" },
    bar: "policy",
  },
  { path: "/entity/:id", load: lazy(() => import("./pages/entity/EntityPage.tsx")), title: { en: "Entity", zh: "条目" } },
  { path: "/graph", load: lazy(() => import("./views/graph/GraphView.tsx")), title: { en: "Graph", zh: "图谱" }, bar: "graph" },
  {
    path: "/queries",
    load: lazy(() => import("./pages/queries/QueriesPage.tsx")),
    title: { en: "Saved queries", zh: "已存查询" },
    bar: "queries",
  },
  {
    path: "/queries/:name",
    load: lazy(() => import("./pages/queries/QueryPage.tsx")),
    title: { en: "Saved query", zh: "已存查询" },
    bar: "queries",
  },
  { path: "/console", load: lazy(() => import("./console/ConsolePage.tsx")), title: { en: "Console", zh: "控制台" }, bar: "queries" },
  { path: "/sources", load: lazy(() => import("./pages/sources/SourcesPage.tsx")), title: { en: "Sources", zh: "来源" } },
  { path: "/sources/:id", load: lazy(() => import("./pages/sources/SourcePage.tsx")), title: { en: "Source", zh: "来源" } },
  { path: "/claims/:id", load: lazy(() => import("./pages/sources/ClaimPage.tsx")), title: { en: "Claim", zh: "依据" } },
  {
    path: "/conflicts",
    load: lazy(() => import("./pages/conflicts/ConflictsPage.tsx")),
    title: { en: "Where sources disagree", zh: "来源不一致之处" },
  },
  { path: "/health", load: lazy(() => import("./pages/health/HealthPage.tsx")), title: { en: "State of the data", zh: "数据状况" } },
  {
    path: "/report",
    load: lazy(() => import("./pages/report/ReportPage.tsx")),
    title: { en: "Figures and lists of the report", zh: "报告的数字与列表" },
  },
  { path: "/about", load: lazy(() => import("./pages/about/AboutPage.tsx")), title: { en: "About the atlas", zh: "关于本图谱" } },
];

/** Shown where no address fits. */
export const unknownPage: View = {
  path: "*",
  load: lazy(() => import("./pages/UnknownPage.tsx")),
  title: { en: "No such page", zh: "没有这个页面" },
};
