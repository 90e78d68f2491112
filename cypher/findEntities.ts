import { because } from "../schema/problemReason.ts";
import { type ParameterError, type ParameterValues, wrongValue } from "./parseParameters.ts";
import { readNamesOf } from "./readEntity.ts";
import type { SavedQuery } from "./savedQuery.ts";
import type { Read } from "./store.ts";

/** `held` is false where no entity has the id, true where the entity is of another kind. */
export interface WrongEntity {
  readonly held: boolean;
  readonly id: string;
  readonly error: ParameterError;
}

/** Entity parameters whose id is not held, or is of a kind that the parameter does not take. */
export async function findWrongEntities(read: Read, { header }: SavedQuery, values: ParameterValues): Promise<readonly WrongEntity[]> {
  const given = Object.entries(header.parameters).flatMap(([name, parameter]) => {
    const id = values[name];
    return parameter.kind === "entity" && typeof id === "string" ? [{ name, parameter, id }] : [];
  });
  if (given.length === 0) return [];
  const names = await readNamesOf(
    read,
    given.map(({ id }) => id),
  );
  return given.flatMap(({ name, parameter, id }): WrongEntity[] => {
    const found = names.get(id);
    if (!found) return [{ held: false, id, error: wrongValue(name, parameter, because("no-such-entity", { id })) }];
    const kinds = found.kinds ?? [found.kind];
    if (kinds.some((kind) => parameter.of.includes(kind))) return [];
    return [{ held: true, id, error: wrongValue(name, parameter, because("other-kind", { id, kind: [found.kind], kinds: parameter.of })) }];
  });
}
