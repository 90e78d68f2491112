type End = Readonly<{ source: string; target: string }>;

/** Who is joined to whom, both ways, each list in code-point order. */
export function adjacency(ids: readonly string[], edges: readonly End[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target } of edges) {
    if (source === target || !sets.has(source) || !sets.has(target)) continue;
    sets.get(source)?.add(target);
    sets.get(target)?.add(source);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].sort()]));
}

/** Steps from the center: the center alone, its neighbors, theirs; what nothing leads to comes last. */
export function levelsFrom(center: string, neighbors: ReadonlyMap<string, readonly string[]>): string[][] {
  const levels = [[center]];
  const seen = new Set([center]);
  for (let level = levels[0]; level && level.length > 0; level = levels.at(-1)) {
    const next = [...new Set(level.flatMap((id) => neighbors.get(id) ?? []))].filter((id) => !seen.has(id)).sort();
    for (const id of next) seen.add(id);
    if (next.length === 0) break;
    levels.push(next);
  }
  const apart = [...neighbors.keys()].filter((id) => !seen.has(id)).sort();
  return apart.length > 0 ? [...levels, apart] : levels;
}
