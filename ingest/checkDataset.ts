import { checkConflicts } from "./checkConflicts.ts";
import { checkCycles } from "./checkCycles.ts";
import { checkEntity, sharedAliases } from "./checkEntity.ts";
import { checkRanges } from "./checkRanges.ts";
import { checkRedirects } from "./checkRedirects.ts";
import { type Entity, indexEntities, listEntities, placeOf } from "./entities.ts";
import { type Note, type Problem, problemAt, sortFindings } from "./problem.ts";
import { type ReadDataset, readDataset } from "./readDataset.ts";
import { checkTranslations, listTranslations, withTranslations } from "./translations.ts";

/** The dataset as its files hold it: every entity, and everything that is wrong or worth knowing, sorted by place. */
export interface CheckedDataset {
  readonly entities: readonly Entity[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Reads, parses and cross-checks a data folder. Throws only where the folder itself cannot be listed. */
export async function checkDataset(folder: string): Promise<CheckedDataset> {
  return checkFiles(await readDataset(folder));
}

/** What no single file shows: ids used twice, references to nothing, ends of the wrong kind, colliding aliases, cycles, ranges. */
export function checkFiles(read: ReadDataset): CheckedDataset {
  const { files, problems, notes, unread } = read;
  const entities = listEntities(files);
  const index = indexEntities(entities, unread);
  const found = [
    ...problems,
    ...checkIds(entities),
    ...entities.flatMap((entity) => checkEntity(entity, index)),
    ...checkCycles(entities),
    ...checkRanges(files, entities, index),
    ...checkRedirects(files, index),
    // What refused files claim is not known.
    ...(unread.size === 0 ? checkConflicts(entities) : []),
  ];
  return {
    entities: withTranslations(entities, listTranslations(files)),
    problems: sortFindings(found),
    notes: sortFindings([...notes, ...sharedAliases(entities), ...checkTranslations(read)]),
  };
}

/** Ids are one across all kinds, measurements among them; two that differ by case alone would be one address. */
function checkIds(entities: readonly Entity[]): Problem[] {
  const first = new Map<string, string>();
  const twice = (id: string, entity: Entity, path: readonly PropertyKey[]): Problem[] => {
    const place = placeOf(entity, path);
    const where = first.get(id.toLowerCase());
    first.set(id.toLowerCase(), where ?? `${entity.file.file}:${place.line}`);
    if (where === undefined) return [];
    const message = `id "${id}" stands already at ${where}`;
    return [problemAt(entity.file.file, place, "duplicate-id", message, "give one of them another id, or merge the two")];
  };
  return entities.flatMap((entity) => [
    ...twice(entity.entry.id, entity, ["id"]),
    ...(entity.entry.measurements ?? []).flatMap(({ id }, index) => twice(id, entity, ["measurements", index, "id"])),
  ]);
}
