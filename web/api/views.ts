import type { UseQueryResult } from "@tanstack/react-query";
import type { z } from "zod";
import {
  Coverage,
  type CoverageColumns,
  CoverageDetail,
  type CoverageMatch,
  type CoverageRows,
  WhiteSpace,
} from "../../schema/coverage.ts";
import type { Scope } from "../../schema/scope.ts";
import { scopeQuery } from "../state/scope.ts";
import { pathWith } from "./fetchJson.ts";
import { useApi } from "./hooks.ts";

type Asked<Schema extends z.ZodType> = UseQueryResult<z.infer<Schema>, Error>;

/** What is counted: the scope, and whether related mappings count too. */
export interface Counting {
  readonly match: CoverageMatch;
  readonly scope: Scope;
}
export interface MatrixAsked extends Counting {
  readonly rows: CoverageRows;
  readonly columns: CoverageColumns;
}

const flat = <Asked extends { readonly scope: Scope }>({ scope, ...rest }: Asked) => ({ ...rest, ...scopeQuery(scope) });

/** All rows at once: they are some hundred, and sorting by likeness needs them all. */
const allRows = 1000;

export const useCoverage = (asked: MatrixAsked | null): Asked<typeof Coverage> =>
  useApi(Coverage, asked && pathWith("/api/coverage", { ...flat(asked), limit: allRows }), { keep: true });
export const useCoverageDetail = (
  asked: (MatrixAsked & { readonly row?: string; readonly column?: string }) | null,
): Asked<typeof CoverageDetail> => useApi(CoverageDetail, asked && pathWith("/api/coverage/detail", flat(asked)));
export const useWhiteSpace = (counting: Counting): Asked<typeof WhiteSpace> =>
  useApi(WhiteSpace, pathWith("/api/whitespace", flat(counting)), { keep: true });
