import { buildNameIndex, type NameIndex } from "../ask/names.ts";
import { readNames } from "../cypher/readNames.ts";
import { EntityName, type Kind } from "../schema/graph.ts";
import { perRelease } from "./perRelease.ts";

/** The name index of the release; made once, as it takes half a second. */
export const namesOf = perRelease(async ({ read }) => buildNameIndex(await readNames(read)));

/** Of each kind the entity on which most hangs, to show what a search can find. */
export function exampleNames({ entries }: NameIndex, kinds: readonly Kind[]): EntityName[] {
  return kinds.flatMap((kind) => {
    const [first, ...others] = entries.filter((entry) => entry.kind === kind);
    return first === undefined
      ? []
      : [EntityName.parse(others.reduce((best, entry) => (entry.weight > best.weight ? entry : best), first))];
  });
}
