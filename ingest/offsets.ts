import { isMap, isNode, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from "yaml";

/** Finds the offset of the deepest node on a path that exists; of its name where the last step is a field and `part` says so. */
export function offsets(root: ParsedNode): (path: readonly PropertyKey[], part: "key" | "value") => number {
  const fields = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();
  const pairOf = (map: YAMLMap, field: PropertyKey) => {
    const known = fields.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
    fields.set(map, known);
    return known.get(field);
  };
  return (path, part) => {
    let node: unknown = root;
    let offset = root.range[0];
    for (const [index, step] of path.entries()) {
      if (isMap(node)) {
        const pair = pairOf(node, step);
        if (!pair || !isNode(pair.key)) break;
        node = pair.value;
        const shown = part === "key" && index === path.length - 1 ? pair.key : pair.value;
        offset = (isNode(shown) ? shown.range?.[0] : undefined) ?? pair.key.range?.[0] ?? offset;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (isNode(node)) offset = node.range?.[0] ?? offset;
      } else break;
    }
    return offset;
  };
}
