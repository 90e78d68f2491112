import type { Meta } from "../schema/api.ts";
import { Kind, Predicate } from "../schema/graph.ts";
import type { Read } from "./store.ts";

/** How many nodes each label has and how many relationships each type: a pass over the whole graph. */
export async function readCounts(read: Read): Promise<Meta["counts"]> {
  const labels = await read({ text: labelsText, parameters: {} });
  const types = await read({ text: typesText, parameters: {} });
  return {
    labels: Object.fromEntries(
      labels.rows.flatMap(({ label, total }) => (Kind.safeParse(label).success ? [[String(label), Number(total)]] : [])),
    ),
    relationships: Object.fromEntries(
      types.rows.flatMap(({ type, total }) => (Predicate.safeParse(type).success ? [[String(type), Number(total)]] : [])),
    ),
  };
}

const labelsText = `
MATCH (n:Atlas)
UNWIND labels(n) AS label
RETURN label, count(*) AS total
ORDER BY label
LIMIT 1000`;

const typesText = `
MATCH (:Atlas)-[r]->(:Atlas)
RETURN type(r) AS type, count(*) AS total
ORDER BY type
LIMIT 1000`;
