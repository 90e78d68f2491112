import type { ParameterError, ParameterValues } from "./parseParameters.ts";
import { readNamesOf } from "./readEntity.ts";
import type { SavedQuery } from "./savedQuery.ts";
import type { Read } from "./store.ts";

/** `held` is false where no entity has the id, true where the entity is of another kind. */
export interface WrongEntity extends ParameterError {
  readonly held: boolean;
}

/** Entity parameters whose id is not held, or is of a kind that the parameter does not take. */
export async function findWrongEntities(read: Read, { header }: SavedQuery, values: ParameterValues): Promise<readonly WrongEntity[]> {
  const given = Object.entries(header.parameters).flatMap(([parameter, { kind, ...rest }]) => {
    const id = values[parameter];
    return kind === "entity" && "of" in rest && typeof id === "string" ? [{ parameter, id, of: rest.of }] : [];
  });
  if (given.length === 0) return [];
  const names = await readNamesOf(
    read,
    given.map(({ id }) => id),
  );
  return given.flatMap(({ parameter, id, of }): WrongEntity[] => {
    const name = names.get(id);
    if (!name) return [{ parameter, message: `no entity has the id ${id}; search finds it by name`, held: false }];
    const kinds = name.kinds ?? [name.kind];
    if (kinds.some((kind) => of.includes(kind))) return [];
    return [{ parameter, message: `${id} is a ${name.kind}; give a ${of.join(" or ")}`, held: true }];
  });
}
