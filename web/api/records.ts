import type { UseQueryResult } from "@tanstack/react-query";
import type { z } from "zod";
import { ConflictList, Health, Report } from "../../schema/dataHealth.ts";
import type { Threshold } from "../../schema/threshold.ts";
import { pathWith } from "./fetchJson.ts";
import { useApi } from "./hooks.ts";

type Asked<Schema extends z.ZodType> = UseQueryResult<z.infer<Schema>, Error>;

/** The lists of the data's health are some hundred rows each and come whole. */
const wholeLists = 1000;

export const useConflicts = (): Asked<typeof ConflictList> => useApi(ConflictList, "/api/conflicts");
export const useHealth = (evidence: Threshold): Asked<typeof Health> =>
  useApi(Health, pathWith("/api/health", { evidence, limit: wholeLists }), { keep: true });
export const useReport = (): Asked<typeof Report> => useApi(Report, "/api/report");
