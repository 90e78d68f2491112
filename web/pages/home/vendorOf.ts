import { EntityName } from "../../../schema/graph.ts";
import type { Cell } from "../../../schema/savedQuery.ts";

/** The vendor of a row of the answer. */
export const vendorOf = (row: Readonly<Record<string, Cell>>): EntityName | undefined => EntityName.safeParse(row["vendor"]).data;
