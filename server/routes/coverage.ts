import { z } from "zod";
import { readCoverage } from "../../cypher/readCoverage.ts";
import { readCoverageClaims, readCoverageDetail } from "../../cypher/readCoverageDetail.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import { ClaimSet } from "../../schema/api.ts";
import {
  ClaimsOfNumber,
  Coverage,
  CoverageColumns,
  CoverageDetail,
  CoverageMatch,
  CoverageRowId,
  CoverageRows,
  WhiteSpace,
} from "../../schema/coverage.ts";
import { EntityId } from "../../schema/evidence.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { type Context, endpoint, page } from "../endpoint.ts";
import { elsewhereOf } from "./entities.ts";

const counting = { match: CoverageMatch.default("counted"), ...scopeParameters };
const matrix = { rows: CoverageRows.default("vendor"), columns: CoverageColumns.default("section"), ...counting };
const number = { ...matrix, row: CoverageRowId.optional(), column: EntityId.optional() };

export const coverageEndpoints = [
  endpoint(
    "get",
    "/api/coverage",
    {
      summary: "Who covers which part of the guideline, or which scenario of the market",
      input: z.strictObject({ ...matrix, ...page }),
      output: Coverage,
    },
    ({ limit, offset, ...options }, { read }) => readCoverage(read, options, { limit, offset }),
  ),
  endpoint(
    "get",
    "/api/coverage/detail",
    {
      summary:
        "The models and edges behind a number of the matrix: a cell, a row's total, a column's, or all; the row `-` is that of models without one",
      input: z.strictObject(number),
      output: CoverageDetail,
    },
    async (options, context) => (await readCoverageDetail(context.read, options)) ?? elsewhere(context, "/api/coverage/detail", options),
  ),
  endpoint(
    "get",
    "/api/coverage/claims",
    {
      summary: "The claims behind a number of the matrix: those it counts, or those of every step of its routes",
      input: z.strictObject({ ...number, of: ClaimsOfNumber.default("counted"), ...page }),
      output: ClaimSet,
    },
    async (options, context) => (await readCoverageClaims(context.read, options)) ?? elsewhere(context, "/api/coverage/claims", options),
  ),
  endpoint(
    "get",
    "/api/whitespace",
    {
      summary: "Scenarios of the guideline with no product, one vendor, makers' word only, or no hospital",
      input: z.strictObject(counting),
      output: WhiteSpace,
    },
    ({ match, ...scope }, { read }) => readWhiteSpace(read, match, scope),
  ),
];

type Named = Readonly<Record<string, string | number | boolean | undefined>>;

/** Where the row and the column of a number are now. */
function elsewhere(context: Context, path: string, asked: Named) {
  const given = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const isId = ([name]: readonly [string, unknown]): boolean => name === "row" || name === "column";
  const ids = Object.fromEntries(given.filter(isId).map(([name, id]) => [name, String(id)]));
  return elsewhereOf(context, path, ids, Object.fromEntries(given.filter((each) => !isId(each))));
}
