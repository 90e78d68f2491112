import { byCodePoint } from "../cypher/stableText.ts";
import { type Label, relationships } from "../schema/vocabulary.ts";
import { checkConflicts } from "./checkConflicts.ts";
import { type Entity, listEntities, referenceFields } from "./entities.ts";
import { type Problem, readDataset } from "./readDataset.ts";

/** The dataset as its files hold it: every entity, and everything that is wrong, sorted by place. */
export interface CheckedDataset {
  readonly entities: readonly Entity[];
  readonly problems: readonly Problem[];
}

/** Reads, parses and cross-checks a data folder. Throws only where the folder itself cannot be listed. */
export async function checkDataset(folder: string): Promise<CheckedDataset> {
  const { files, problems } = await readDataset(folder);
  const entities = listEntities(files);
  const all = [...problems, ...crossCheck(entities)];
  const order = (a: Problem, b: Problem) =>
    byCodePoint(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message);
  return { entities, problems: all.sort(order) };
}

/** What no single file shows: ids used twice, references to nothing, ends of the wrong kind, colliding aliases. */
export function crossCheck(entities: readonly Entity[]): Problem[] {
  const byId = new Map<string, Entity>();
  const problems: Problem[] = [];
  for (const entity of entities) {
    const first = byId.get(entity.entry.id);
    if (first) {
      const message = `id "${entity.entry.id}" stands already in ${first.file.file}`;
      problems.push(problem(entity, ["id"], "E_DUPLICATE_ID", message, "give one of them another id, or merge the two"));
    } else byId.set(entity.entry.id, entity);
  }
  for (const entity of entities) {
    problems.push(...checkNames(entity, byId), ...checkReferences(entity, byId), ...checkClaims(entity, byId));
  }
  return [...problems, ...checkConflicts(entities)];
}

function problem(entity: Entity, path: readonly PropertyKey[], code: string, message: string, hint: string): Problem {
  return { file: entity.file.file, ...entity.file.at([...entity.path, ...path]), code, message, hint };
}

function checkNames(entity: Entity, byId: ReadonlyMap<string, Entity>): Problem[] {
  const { entry } = entity;
  const aliases = entry.aliases ?? [];
  const problems = aliases.flatMap((alias, index) => {
    const found: Problem[] = [];
    if (aliases.indexOf(alias) < index)
      found.push(problem(entity, ["aliases", index], "E_DUPLICATE", `alias "${alias}" stands twice`, "remove one"));
    const other = byId.get(alias);
    if (other && other !== entity) {
      found.push(
        problem(entity, ["aliases", index], "E_AMBIGUOUS", `alias "${alias}" is the id of another entity`, "choose another alias"),
      );
    }
    return found;
  });
  if (entity.kind !== "Source" && entry["nameEn"] === null && entry["nameZh"] === null) {
    problems.push(problem(entity, ["id"], "E_REQUIRED", "has neither nameEn nor nameZh", "give at least one name"));
  }
  return problems;
}

function checkReferences(entity: Entity, byId: ReadonlyMap<string, Entity>): Problem[] {
  return Object.entries(referenceFields).flatMap(([field, kinds]) => {
    const value = entity.entry[field];
    const ids: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return ids.flatMap((id, index) => {
      const path = Array.isArray(value) ? [field, index] : [field];
      return typeof id === "string" ? checkReference(entity, path, id, kinds, byId) : [];
    });
  });
}

function checkReference(
  entity: Entity,
  path: readonly PropertyKey[],
  id: string,
  kinds: readonly Label[],
  byId: ReadonlyMap<string, Entity>,
): Problem[] {
  const target = byId.get(id);
  if (!target) return [problem(entity, path, "E_DANGLING", `"${id}" is not the id of anything`, nearest(id, byId))];
  if (kinds.includes(target.kind)) return [];
  return [problem(entity, path, "E_DOMAIN", `"${id}" is a ${target.kind}`, `allowed here: ${kinds.join(", ")}`)];
}

function checkClaims(entity: Entity, byId: ReadonlyMap<string, Entity>): Problem[] {
  const { entry } = entity;
  const sources = (path: readonly PropertyKey[], list: readonly { source: string }[] = []) =>
    list.flatMap(({ source }, index) => checkReference(entity, [...path, "evidence", index, "source"], source, ["Source"], byId));
  const seen = new Set<string>();
  const claims = (entry.claims ?? []).flatMap((claim, index) => {
    const path = ["claims", index];
    const { from, to } = relationships[claim.predicate];
    const problems = [...checkReference(entity, [...path, "object"], claim.object, to, byId), ...sources(path, claim.evidence)];
    if (!(from as readonly Label[]).includes(entity.kind)) {
      const hint = `allowed: ${from.join(", ")}`;
      problems.push(problem(entity, [...path, "predicate"], "E_DOMAIN", `${claim.predicate} cannot start at a ${entity.kind}`, hint));
    }
    if (claim.object === entry.id)
      problems.push(problem(entity, [...path, "object"], "E_DOMAIN", "links the entity to itself", "remove it"));
    const key = `${claim.predicate} ${claim.object}`;
    if (seen.has(key)) problems.push(problem(entity, path, "E_DUPLICATE", `${key} stands twice`, "list both sources under one evidence"));
    seen.add(key);
    return problems;
  });
  const measured = (entry.measurements ?? []).flatMap(({ evidence }, index) => sources(["measurements", index], evidence));
  return [...sources([], entry.evidence), ...claims, ...measured];
}

/** Up to three ids that share the longest beginning with the one looked for. */
function nearest(id: string, byId: ReadonlyMap<string, Entity>): string {
  for (let length = id.length - 1; length >= 3; length -= 1) {
    const found = [...byId.keys()].filter((other) => other.startsWith(id.slice(0, length))).sort();
    if (found.length > 0) return `did you mean ${found.slice(0, 3).join(", ")}?`;
  }
  return "add the entity, or correct the id";
}
