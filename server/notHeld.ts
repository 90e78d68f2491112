import { nearestIds } from "../ask/nearestIds.ts";
import { closestNames, nearestNames } from "../ask/search.ts";
import type { Kind } from "../schema/graph.ts";
import type { Problem } from "../schema/problem.ts";
import type { Reason } from "../schema/problemReason.ts";
import type { Context } from "./endpoint.ts";
import { namesOf } from "./names.ts";
import { ApiError } from "./problem.ts";

type Near = NonNullable<Problem["nearest"]>;
const offered = 6;

/** The problem of an entity's id that is not held, with the entities whose names or ids come nearest; of some kinds only, where just these fit. */
export async function noEntity(
  context: Context,
  id: string,
  reasons: Reason | readonly Reason[],
  kinds: readonly Kind[] = [],
): Promise<ApiError> {
  const index = await namesOf(context);
  const fitting = index.entries.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
  const words = id.replaceAll(/[-_]/g, " ");
  return noneOf(id, reasons, fitting, nearestNames(index, words, offered, kinds), closestNames(index, words, offered, kinds));
}

/** The problem of an id that is none of those held, with those of them that come nearest, after `first`; where none is near, with `far`. */
export function noneOf(id: string, reasons: Reason | readonly Reason[], held: Near, first: Near = [], far: Near = []): ApiError {
  const byId = new Map(held.map((one) => [one.id, one]));
  const like = nearestIds(id, byId.keys(), offered).flatMap((near) => byId.get(near) ?? []);
  const near = [...first, ...like];
  const all = new Map(
    (near.length > 0 ? near : far).map((near) => [near.id, { id: near.id, kind: near.kind, nameEn: near.nameEn, nameZh: near.nameZh }]),
  );
  return new ApiError("not-found", reasons, { nearest: [...all.values()].slice(0, offered) });
}
