/** Whether `a` becomes `b` in at most `max` steps: insert, drop, replace, or swap two neighbours. */
export function within(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min((old[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (old[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (older[column - 2] ?? 0) + 1);
      now.push(least);
    }
    if (Math.min(...now) > max) return false;
    older = old;
    old = now;
  }
  return (old[b.length] ?? 0) <= max;
}

/** How many typing errors a word of this length may hold and still be taken for the name. */
export const allowedErrors = (length: number): number => (length >= 8 ? 2 : length >= 4 ? 1 : 0);
