import type { UseQueryResult } from "@tanstack/react-query";
import type { z } from "zod";
import { EntityList, RelationList } from "../../schema/api.ts";
import { ConflictList, Health, Report } from "../../schema/dataHealth.ts";
import type { Kind } from "../../schema/graph.ts";
import type { Scope } from "../../schema/scope.ts";
import type { RelationshipType } from "../../schema/vocabulary.ts";
import { scopeQuery } from "../state/scope.ts";
import { pathWith } from "./fetchJson.ts";
import { useApi } from "./hooks.ts";

type Asked<Schema extends z.ZodType> = UseQueryResult<z.infer<Schema>, Error>;

/** The lists of the data's health are some hundred rows each and come whole. */
const wholeLists = 1000;

export const useConflicts = (scope: Scope): Asked<typeof ConflictList> =>
  useApi(ConflictList, pathWith("/api/conflicts", scopeQuery(scope)), { keep: true });
export const useHealth = (scope: Scope): Asked<typeof Health> =>
  useApi(Health, pathWith("/api/health", { ...scopeQuery(scope), limit: wholeLists }), { keep: true });
export const useReport = (scope: Scope): Asked<typeof Report> => useApi(Report, pathWith("/api/report", scopeQuery(scope)), { keep: true });
export const useKind = (kind: Kind, scope: Scope, limit: number): Asked<typeof EntityList> =>
  useApi(EntityList, pathWith(`/api/kinds/${kind}`, { ...scopeQuery(scope), limit }), { keep: true });

interface RelationsAsked {
  readonly type?: RelationshipType;
  readonly dated?: "true";
  readonly limit: number;
}
export const useRelations = (asked: RelationsAsked, scope: Scope): Asked<typeof RelationList> =>
  useApi(RelationList, pathWith("/api/relationships", { ...asked, ...scopeQuery(scope) }), { keep: true });
