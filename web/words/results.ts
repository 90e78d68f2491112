import { defineWords } from "./words.ts";

/** Words of a result as table, graph and JSON. */
export const resultWords = defineWords({
  en: {
    views: "Ways to see the rows",
    table: "Table",
    graph: "Graph",
    json: "JSON",
    copyJson: "Copy the JSON",
    downloadJson: "Download JSON",
    drawn: (nodes: string, edges: string) => `${nodes} nodes · ${edges} edges`,
    drawnOf: (nodes: string, total: string, edges: string) => `The first ${nodes} of ${total} nodes · ${edges} edges`,
    picture: (nodes: string, edges: string) => `Drawing of ${nodes} nodes and ${edges} edges; the table holds the same in words`,
    openInGraph: "Open in graph",
    nothing: "No nodes in these rows. A query that returns nodes and relationships can be drawn.",
    noWebgl: "This browser gives no WebGL, so the graph cannot be drawn. The table holds the same rows.",
  },
  zh: {
    views: "结果的显示方式",
    table: "表格",
    graph: "图谱",
    json: "JSON",
    copyJson: "复制 JSON",
    downloadJson: "下载 JSON",
    drawn: (nodes: string, edges: string) => `${nodes} 个节点 · ${edges} 条边`,
    drawnOf: (nodes: string, total: string, edges: string) => `${total} 个节点中的前 ${nodes} 个 · ${edges} 条边`,
    picture: (nodes: string, edges: string) => `${nodes} 个节点、${edges} 条边的图；表格中有相同内容`,
    openInGraph: "在图谱中打开",
    nothing: "这些行中没有节点。返回节点和关系的查询可以绘成图谱。",
    noWebgl: "此浏览器不支持 WebGL，无法绘图。表格中有相同的行。",
  },
});
