import { z } from "zod";
import { readCoverage, readCoverageDetail } from "../../cypher/readCoverage.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import {
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
import { endpoint, page } from "../endpoint.ts";
import { elsewhereOf } from "./entities.ts";

const counting = { match: CoverageMatch.default("counted"), ...scopeParameters };
const matrix = { rows: CoverageRows.default("vendor"), columns: CoverageColumns.default("section"), ...counting };

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
      input: z.strictObject({ ...matrix, row: CoverageRowId.optional(), column: EntityId.optional() }),
      output: CoverageDetail,
    },
    async (options, context) => {
      const { row, column, ...rest } = options;
      const ids = { ...(row && { row }), ...(column && { column }) };
      return (await readCoverageDetail(context.read, options)) ?? elsewhereOf(context, "/api/coverage/detail", ids, rest);
    },
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
