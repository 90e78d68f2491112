import type { QueryResult } from "../../../schema/savedQuery.ts";
import { tiers } from "../../../schema/vocabulary.ts";
import { lineStyle } from "../../marks/tierStyle.ts";
import { vendorOf } from "./vendorOf.ts";

/** The vendor whose route is lit on arrival: the first that somebody independent speaks for, else the first. */
export function litFirst({ rows }: QueryResult): string | null {
  const backed = rows.find(({ tier }) => tiers.some((each) => each === tier && lineStyle(each) === "solid")) ?? rows[0];
  return (backed && vendorOf(backed)?.id) ?? null;
}
