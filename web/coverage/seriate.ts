/** A row as numbers by column; columns with nothing are left out. */
export interface SeriatedRow {
  readonly id: string;
  readonly values: ReadonlyMap<string, number>;
}

/**
 * Puts like rows side by side: starts with the fullest row and goes on to the nearest one left, so that blocks appear.
 * The same rows give the same order in whatever order they come. Rows with nothing come last.
 */
export function seriate(rows: readonly SeriatedRow[]): string[] {
  const sized = rows
    .map((row) => ({ ...row, sum: sumOf(row.values), length: Math.hypot(...row.values.values()) }))
    .sort((a, b) => b.sum - a.sum || compareIds(a.id, b.id));
  const left = sized.filter(({ sum }) => sum > 0);
  const order: string[] = [];
  let last = left.shift();
  while (last) {
    order.push(last.id);
    let [best, at] = [-1, -1];
    for (const [index, row] of left.entries()) {
      const likeness = product(last.values, row.values) / (last.length * row.length);
      if (likeness > best + 1e-12) [best, at] = [likeness, index];
    }
    last = at < 0 ? undefined : left.splice(at, 1)[0];
  }
  return [...order, ...sized.filter(({ sum }) => sum === 0).map(({ id }) => id)];
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sumOf = (values: ReadonlyMap<string, number>): number => [...values.values()].reduce((sum, value) => sum + value, 0);

function product(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [column, value] of a) sum += value * (b.get(column) ?? 0);
  return sum;
}
