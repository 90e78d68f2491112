import { z } from "zod";
import { readCounting } from "../../cypher/readCounting.ts";
import { readCurrentId, readEntity, readKind } from "../../cypher/readEntity.ts";
import { readNeighbors } from "../../cypher/readNeighbors.ts";
import { readRelations } from "../../cypher/readRelations.ts";
import type { SavedQuery } from "../../cypher/savedQuery.ts";
import { Entity, EntityList, RelationList } from "../../schema/api.ts";
import { EntityId } from "../../schema/evidence.ts";
import { Kind, Predicate, Subgraph } from "../../schema/graph.ts";
import { because } from "../../schema/problemReason.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { labels } from "../../schema/vocabulary.ts";
import { type Context, endpoint, Moved, page } from "../endpoint.ts";
import { namesOf } from "../names.ts";
import { noEntity } from "../notHeld.ts";
import { ApiError } from "../problem.ts";

/** A kind in any case: `vendor`, `PolicyScenario`, `policyscenario`. */
export const AnyCaseKind = z
  .string()
  .transform((text) => labels.find((label) => label.toLowerCase() === text.toLowerCase()) ?? text)
  .pipe(Kind);

/** Entities, their neighbours and their kinds; `library` gives the saved queries that fit an entity. */
export const entityEndpoints = (library: readonly SavedQuery[]) => [
  endpoint(
    "get",
    "/api/entities/{id}",
    {
      summary: "One entity with the claims and neighbours that count",
      input: z.strictObject({ id: EntityId, ...scopeParameters, ...page }),
      output: Entity,
    },
    async ({ id, ...range }, context) => {
      const entity = await readEntity(context.read, id, range);
      return entity ? { ...entity, queries: queriesFor(library, entity.kinds ?? [entity.kind]) } : elsewhere(context, id, "");
    },
  ),
  endpoint(
    "get",
    "/api/entities/{id}/neighbors",
    {
      summary: "An entity's neighbours, with the totals not given",
      input: z.strictObject({
        id: EntityId,
        relationship: Predicate.optional(),
        direction: z.enum(["out", "in"]).optional(),
        kind: AnyCaseKind.optional(),
        ...scopeParameters,
        ...page,
      }),
      output: Subgraph,
    },
    async ({ id, ...filter }, context) => (await readNeighbors(context.read, id, filter)) ?? elsewhere(context, id, "/neighbors"),
  ),
  endpoint(
    "get",
    "/api/kinds/{kind}",
    {
      summary: "The entities of one kind that count",
      input: z.strictObject({ kind: AnyCaseKind, ...scopeParameters, ...page }),
      output: EntityList,
    },
    async ({ kind, limit, offset, ...scope }, { read }) => {
      // The one loaded is no entity: it holds the others.
      if (kind === "Release") throw new ApiError("not-found", because("no-list-of-releases"));
      return readKind(read, kind, await readCounting(read, scope), { limit, offset });
    },
  ),
  endpoint(
    "get",
    "/api/relationships",
    {
      summary: "Relationships with their ends: all, or those of a type, with a date, on whose word",
      input: z.strictObject({
        type: Predicate.optional(),
        dated: z.literal("true").optional(),
        ...scopeParameters,
        ...page,
      }),
      output: RelationList,
    },
    async ({ type, dated, limit, offset, ...scope }, { read }) =>
      readRelations(read, { type, dated: dated === "true" }, await readCounting(read, scope), { limit, offset }),
  ),
];

/** The saved queries that an entity of these kinds fits as a parameter. */
function queriesFor(library: readonly SavedQuery[], kinds: readonly Kind[]): string[] {
  return library
    .filter(({ header }) =>
      Object.values(header.parameters).some(
        (parameter) => parameter.kind === "entity" && parameter.of.some((kind) => kinds.includes(kind)),
      ),
    )
    .map(({ name }) => name);
}

/** Former ids lead to the entity; unknown ones are a problem. */
export async function elsewhere(context: Context, id: string, rest: string): Promise<Moved> {
  const current = await readCurrentId(context.read, id);
  if (current === null) throw await noEntity(context, id, because("no-entity", { id }));
  return new Moved(`/api/entities/${current}${rest}`);
}

/** The same for an address that names entities in its query: `ids` by parameter, `rest` what else it says. At least one is not held. */
export async function elsewhereOf(
  context: Context,
  path: string,
  ids: Readonly<Record<string, string>>,
  rest: Readonly<Record<string, string | number | boolean | readonly string[]>>,
): Promise<Moved> {
  const { entries } = await namesOf(context);
  const said = Object.entries(rest).filter(([, value]) => value !== false);
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  for (const [name, id] of Object.entries(ids)) {
    const current = entries.some((entry) => entry.id === id) ? id : await readCurrentId(context.read, id);
    if (current === null) throw await noEntity(context, id, because("no-entity-as", { id, parameter: name }));
    query.set(name, current);
  }
  return new Moved(`${path}?${query}`);
}
