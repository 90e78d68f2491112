import type { Label } from "../schema/vocabulary.ts";
import type { Read } from "./store.ts";

/** How many entries of a label there are. */
export async function countLabel(read: Read, label: Label): Promise<number> {
  const { rows } = await read({ text: `MATCH (entry:${label})\nRETURN count(entry) AS total`, parameters: {} });
  return Number(rows[0]?.["total"] ?? 0);
}
