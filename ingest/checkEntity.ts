import type { Evidence } from "../schema/evidence.ts";
import { type Label, relationships } from "../schema/vocabulary.ts";
import { type Entity, type EntityIndex, placeOf, referenceFields } from "./entities.ts";
import { didYouMean } from "./nearest.ts";
import { type Note, noteAt, type Problem, type ProblemCode, problemAt } from "./problem.ts";

/** What is wrong with one entity beside the others: its names, what it refers to, its claims and their places. */
export function checkEntity(entity: Entity, index: EntityIndex): Problem[] {
  return [...checkNames(entity, index), ...checkReferences(entity, index), ...checkClaims(entity, index), ...checkEvidence(entity, index)];
}

function problem(entity: Entity, path: readonly PropertyKey[], code: ProblemCode, message: string, hint: string): Problem {
  return problemAt(entity.file.file, placeOf(entity, path), code, message, hint);
}

function checkNames(entity: Entity, { byId }: EntityIndex): Problem[] {
  const { entry } = entity;
  const aliases = entry.aliases ?? [];
  const problems = aliases.flatMap((alias, at) => {
    const found: Problem[] = [];
    const other = byId.get(alias);
    if (aliases.indexOf(alias) < at)
      found.push(problem(entity, ["aliases", at], "duplicate", `alias "${alias}" stands twice`, "remove one"));
    if (alias === entry["nameEn"] || alias === entry["nameZh"])
      found.push(problem(entity, ["aliases", at], "duplicate", `alias "${alias}" is the name already`, "remove the alias"));
    if (other && other.entry.id !== entry.id)
      found.push(problem(entity, ["aliases", at], "ambiguous", `alias "${alias}" is the id of another entity`, "choose another alias"));
    return found;
  });
  if (entity.kind !== "Source" && entry["nameEn"] === null && entry["nameZh"] === null)
    problems.push(problem(entity, ["id"], "required", "has neither nameEn nor nameZh", "give at least one name"));
  return problems;
}

function checkReferences(entity: Entity, index: EntityIndex): Problem[] {
  return Object.entries(referenceFields).flatMap(([field, kinds]) => {
    const value = entity.entry[field];
    const ids: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return ids.flatMap((id, at) => {
      const path = Array.isArray(value) ? [field, at] : [field];
      const again = ids.indexOf(id) < at ? [problem(entity, path, "duplicate", `"${id}" stands twice`, "remove one")] : [];
      return typeof id === "string" ? [...again, ...checkReference(entity, path, id, kinds, index)] : again;
    });
  });
}

function checkReference(
  entity: Entity,
  path: readonly PropertyKey[],
  id: string,
  kinds: readonly Label[],
  { byId, byAlias, unread }: EntityIndex,
): Problem[] {
  const target = byId.get(id);
  if (target && kinds.includes(target.kind)) return [];
  if (target) return [problem(entity, path, "domain", `"${id}" is a ${target.kind}`, `allowed here: ${kinds.join(", ")}`)];
  if (unread.has(id)) return [];
  const named = (byAlias.get(id) ?? []).map(({ entry }) => entry.id);
  if (named.length > 1) {
    const message = `"${id}" is no id, but a name of ${named.length} entities`;
    return [problem(entity, path, "ambiguous", message, `write one of the ids ${named.join(", ")}`)];
  }
  const hint = named[0] ? `did you mean ${named[0]}?` : didYouMean(id, [...byId.keys(), ...unread], "add the entity, or correct the id");
  return [problem(entity, path, "dangling", `"${id}" is not the id of anything`, hint)];
}

function checkClaims(entity: Entity, index: EntityIndex): Problem[] {
  const { entry, kind } = entity;
  const seen = new Map<string, string>();
  return (entry.claims ?? []).flatMap((claim, at) => {
    const path = ["claims", at];
    const { from, to } = relationships[claim.predicate];
    const problems = checkReference(entity, [...path, "object"], claim.object, to, index);
    if (!(from as readonly Label[]).includes(kind)) {
      const allowed = `it starts at a ${from.join(" or ")}`;
      problems.push(problem(entity, [...path, "predicate"], "domain", `${claim.predicate} cannot start at a ${kind}`, allowed));
    }
    if (claim.object === entry.id) problems.push(problem(entity, [...path, "object"], "domain", "links the entity to itself", "remove it"));
    const key = `${claim.predicate} ${claim.object}`;
    const properties = JSON.stringify(claim.properties ?? {});
    const before = seen.get(key);
    if (before === properties)
      problems.push(problem(entity, path, "duplicate", `${key} stands twice`, "list both sources under one evidence"));
    else if (before !== undefined)
      problems.push(
        problem(entity, path, "conflict", `${key} stands twice with other properties`, "keep one, and say the other in its note"),
      );
    seen.set(key, properties);
    return problems;
  });
}

/** Every source named exists, stands once at one place, and can be found again: by a place, an address, or because it says it has none. */
function checkEvidence(entity: Entity, index: EntityIndex): Problem[] {
  const { entry } = entity;
  const attributes = (entry["attributes"] ?? []) as readonly { evidence: readonly Evidence[] }[];
  const lists: readonly (readonly [readonly PropertyKey[], readonly Evidence[]])[] = [
    [[], entry.evidence ?? []],
    ...(entry.claims ?? []).map(({ evidence }, at) => [["claims", at], evidence] as const),
    ...(entry.measurements ?? []).map(({ evidence }, at) => [["measurements", at], evidence] as const),
    ...attributes.map(({ evidence }, at) => [["attributes", at], evidence] as const),
  ];
  return lists.flatMap(([path, list]) => {
    const texts = list.map((evidence) => JSON.stringify(evidence));
    return list.flatMap((evidence, at) => {
      const here = [...path, "evidence", at];
      const problems = checkReference(entity, [...here, "source"], evidence.source, ["Source"], index);
      if (texts.indexOf(texts[at] ?? "") < at)
        problems.push(problem(entity, here, "duplicate", "this evidence stands twice", "remove one"));
      if (!placed(evidence, index.byId.get(evidence.source)))
        problems.push(problem(entity, here, "provenance", "names a source without saying where in it", "add section, page or url"));
      return problems;
    });
  });
}

function placed({ section, page, url }: Evidence, source: Entity | undefined): boolean {
  if (!source || section !== undefined || page !== undefined || url !== undefined) return true;
  const { entry } = source;
  const addressless = entry["secondHand"] === true || entry["kind"] === "curation" || entry["kind"] === "recalled";
  return addressless || typeof entry["url"] === "string" || typeof entry["repository"] === "string";
}

/** What the report names in passing; that an entity is called so too says nothing. */
const passing: readonly string[] = ["Source", "Statistic", "Taxonomy", "TaxonomyItem", "Conflict"];
const fold = (name: string): string => name.normalize("NFKC").toLowerCase();

/** An alias that is another entity's alias, name or id, whatever the case and width, is an ambiguity to show, not an error. */
export function sharedAliases(entities: readonly Entity[]): Note[] {
  const named = new Map<string, Entity[]>();
  for (const entity of entities.filter(({ kind }) => !passing.includes(kind))) {
    const { id, nameEn, nameZh } = entity.entry;
    const names = [id, nameEn, nameZh].flatMap((name) => (typeof name === "string" ? [fold(name)] : []));
    for (const name of new Set(names)) named.set(name, [...(named.get(name) ?? []), entity]);
  }
  const first = new Map<string, Entity>();
  return entities.flatMap((entity) =>
    (entity.entry.aliases ?? []).flatMap((alias, at) => {
      const key = fold(alias);
      const before = first.get(key);
      if (!before) first.set(key, entity);
      const isOther = (each: Entity | undefined): each is Entity => each !== undefined && each.entry.id !== entity.entry.id;
      // The very id of another is an error already.
      const bearer = named.get(key)?.find((each) => isOther(each) && each.entry.id !== alias);
      if (!bearer && !isOther(before)) return [];
      const message = bearer ? `alias "${alias}" is a name of ${bearer.entry.id}` : `alias "${alias}" is shared with ${before?.entry.id}`;
      return [noteAt(entity.file.file, placeOf(entity, ["aliases", at]), "shared-alias", message, "right if the name means both")];
    }),
  );
}
