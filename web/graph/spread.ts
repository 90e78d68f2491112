/**
 * Moves places on a circle of the given length as little as possible until neighbors are one apart, in their order.
 * `wanted` ascends within the circle; there are at most as many as fit.
 */
export function spread(wanted: readonly number[], length: number): number[] {
  if (wanted.length < 2) return [...wanted];
  const cut = widestGap(wanted, length);
  // The circle is opened where nobody is near, so that the two ends do not push each other.
  const line = [...wanted.slice(cut), ...wanted.slice(0, cut).map((place) => place + length)];
  const apart = isotonic(line.map((place, index) => place - index)).map((place, index) => place + index);
  const span = (apart.at(-1) ?? 0) - (apart[0] ?? 0);
  const fits = span <= length - 1;
  const start = (apart[0] ?? 0) + (span - (length * (apart.length - 1)) / apart.length) / 2;
  const places = fits ? apart : apart.map((_, index) => start + (index * length) / apart.length);
  return [...places.slice(line.length - cut), ...places.slice(0, line.length - cut)];
}

/** Index of the place before which the circle has the most room. */
function widestGap(places: readonly number[], length: number): number {
  const gaps = places.map((place, index) => (index === 0 ? place + length - (places.at(-1) ?? 0) : place - (places[index - 1] ?? 0)));
  return gaps.indexOf(Math.max(...gaps));
}

/** The ascending sequence nearest to the given one, by pooling neighbors that stand the wrong way round. */
function isotonic(values: readonly number[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
}
