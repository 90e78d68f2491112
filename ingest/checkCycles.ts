import type { RelationshipType } from "../schema/vocabulary.ts";
import { type Entity, placeOf } from "./entities.ts";
import { type Problem, problemAt } from "./problem.ts";

const acyclic: readonly RelationshipType[] = ["VERSION_OF", "PART_OF", "BROADER", "POWERED_BY"];

interface Link {
  readonly entity: Entity;
  readonly at: number;
  readonly to: string;
}

/** Chains that come back to where they began, each reported once, at the claim that closes it. */
export function checkCycles(entities: readonly Entity[]): Problem[] {
  return acyclic.flatMap((predicate) => {
    const links = new Map<string, Link[]>();
    for (const entity of entities)
      for (const [at, claim] of (entity.entry.claims ?? []).entries())
        if (claim.predicate === predicate && claim.object !== entity.entry.id)
          links.set(entity.entry.id, [...(links.get(entity.entry.id) ?? []), { entity, at, to: claim.object }]);
    return cyclesIn(predicate, links);
  });
}

/** A depth-first walk with its own stack: chains may be long. */
function cyclesIn(predicate: RelationshipType, links: ReadonlyMap<string, readonly Link[]>): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  for (const start of links.keys()) {
    const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const link = links.get(top.id)?.[top.next];
      top.next += 1;
      if (!link) {
        done.add(top.id);
        path.pop();
        continue;
      }
      const back = path.findIndex(({ id }) => id === link.to);
      if (back !== -1) problems.push(closing(predicate, link, [...path.slice(back).map(({ id }) => id), link.to]));
      else if (!done.has(link.to)) path.push({ id: link.to, next: 0 });
    }
  }
  return problems;
}

function closing(predicate: RelationshipType, { entity, at }: Link, ids: readonly string[]): Problem {
  const message = `${predicate} goes in a circle: ${ids.join(" → ")}`;
  return problemAt(entity.file.file, placeOf(entity, ["claims", at, "object"]), "cycle", message, "remove the link that is wrong");
}
