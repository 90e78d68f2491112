import type { UseQueryResult } from "@tanstack/react-query";
import { Entity } from "../../schema/api.ts";
import { Paths } from "../../schema/paths.ts";
import type { Threshold } from "../../schema/threshold.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";

/** The paths between two entities; nothing is asked until there are two. */
export const usePaths = (from: string, to: string, evidence: Threshold): UseQueryResult<Paths, Error> =>
  useApi(Paths, from === "" || to === "" || from === to ? null : pathWith("/api/paths", { from, to, evidence }));

/** One end, by name; the same request as its picker's. */
export const useEnd = (id: string): UseQueryResult<Entity, Error> =>
  useApi(Entity, id === "" ? null : `/api/entities/${encodeURIComponent(id)}?limit=1`);
