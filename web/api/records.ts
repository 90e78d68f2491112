import type { UseQueryResult } from "@tanstack/react-query";
import type { z } from "zod";
import { EntityList, RelationList } from "../../schema/api.ts";
import { ConflictList, Health, Report } from "../../schema/dataHealth.ts";
import type { Kind } from "../../schema/graph.ts";
import type { Threshold } from "../../schema/threshold.ts";
import type { RelationshipType } from "../../schema/vocabulary.ts";
import { pathWith } from "./fetchJson.ts";
import { useApi } from "./hooks.ts";

type Asked<Schema extends z.ZodType> = UseQueryResult<z.infer<Schema>, Error>;

/** The lists of the data's health are some hundred rows each and come whole. */
const wholeLists = 1000;

export const useConflicts = (): Asked<typeof ConflictList> => useApi(ConflictList, "/api/conflicts");
export const useHealth = (evidence: Threshold): Asked<typeof Health> =>
  useApi(Health, pathWith("/api/health", { evidence, limit: wholeLists }), { keep: true });
export const useReport = (): Asked<typeof Report> => useApi(Report, "/api/report");
export const useKind = (kind: Kind, limit: number): Asked<typeof EntityList> =>
  useApi(EntityList, pathWith(`/api/kinds/${kind}`, { limit }), { keep: true });

interface RelationsAsked {
  readonly type?: RelationshipType;
  readonly dated?: "true";
  readonly evidence?: Threshold;
  readonly limit: number;
}
export const useRelations = (asked: RelationsAsked): Asked<typeof RelationList> =>
  useApi(RelationList, pathWith("/api/relationships", { ...asked }), { keep: true });
