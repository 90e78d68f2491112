import type { QueryResult } from "../../../schema/savedQuery.ts";
import type { Trace } from "../../../schema/trace.ts";
import { nameIn } from "../../words/nameIn.ts";
import { vendorOf } from "./vendorOf.ts";

/** The rows of the answer as the lanes beside it count: of each vendor the models on the trace, and no vendor without one. */
export function countedRows(result: QueryResult, trace: Trace): QueryResult {
  const models = new Map(trace.lanes.flatMap(({ lane, nodes }) => (lane === "model" ? nodes.map((node) => [node.id, node] as const) : [])));
  const rows = result.rows.flatMap((row) => {
    const vendor = vendorOf(row);
    const own = trace.edges.filter(({ type, source }) => type === "DEVELOPS" && source === vendor?.id);
    const named = own.flatMap(({ target }) => models.get(target) ?? []);
    const names = (language: "en" | "zh") => named.map((model) => nameIn(language, model).text);
    return named.length === 0 ? [] : [{ ...row, models: named.length, modelNamesEn: names("en"), modelNamesZh: names("zh") }];
  });
  return { ...result, rows: rows.sort((a, b) => b.models - a.models), total: rows.length };
}
