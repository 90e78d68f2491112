import type { UseQueryResult } from "@tanstack/react-query";
import { Entity } from "../../schema/api.ts";
import { Paths } from "../../schema/paths.ts";
import type { Scope } from "../../schema/scope.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { scopeQuery } from "../state/scope.ts";

/** The paths between two entities; nothing is asked until there are two. */
export const usePaths = (from: string, to: string, scope: Scope): UseQueryResult<Paths, Error> =>
  useApi(Paths, from === "" || to === "" || from === to ? null : pathWith("/api/paths", { from, to, ...scopeQuery(scope) }));

/** One end, by name; the same request as its picker's. */
export const useEnd = (id: string): UseQueryResult<Entity, Error> =>
  useApi(Entity, id === "" ? null : `/api/entities/${encodeURIComponent(id)}?limit=1`);
