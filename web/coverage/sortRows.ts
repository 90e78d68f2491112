import type { Coverage, CoverageRow } from "../../schema/coverage.ts";

export const sorts = ["total", "name", "similarity"] as const;
export type Sort = (typeof sorts)[number];

/** Rows in the order asked; `compareNames` is the language's own. Deterministic: ties by id. */
export function sortRows(
  coverage: Coverage,
  sort: Sort,
  nameOf: (row: CoverageRow) => string,
  compareNames: (a: string, b: string) => number,
): CoverageRow[] {
  const byId = (a: CoverageRow, b: CoverageRow) => (a.id < b.id ? -1 : 1);
  const byTotal = [...coverage.rows].sort((a, b) => b.total - a.total || b.related - a.related || byId(a, b));
  if (sort === "total") return byTotal;
  if (sort === "name") return [...coverage.rows].sort((a, b) => compareNames(nameOf(a), nameOf(b)) || byId(a, b));
  return bySimilarity(byTotal, coverage);
}

/** Seriation by nearest neighbour: from the fullest row on, each time the row most like the last (cosine), so that blocks appear. */
function bySimilarity(rows: readonly CoverageRow[], { cells }: Coverage): CoverageRow[] {
  const vectors = new Map<string, Map<string, number>>();
  for (const { row, column, models } of cells) {
    const vector = vectors.get(row) ?? new Map<string, number>();
    vectors.set(row, vector.set(column, models));
  }
  const left = [...rows];
  const found: CoverageRow[] = [];
  for (let last = left.shift(); last; ) {
    found.push(last);
    const from: ReadonlyMap<string, number> = vectors.get(last.id) ?? new Map();
    let [best, most] = [0, -1];
    left.forEach((row, index) => {
      const likeness = cosine(from, vectors.get(row.id) ?? new Map());
      if (likeness > most) [best, most] = [index, likeness];
    });
    [last] = left.splice(best, 1);
  }
  return found;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [column, value] of a) dot += value * (b.get(column) ?? 0);
  const length = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values());
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}
