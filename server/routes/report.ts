import { z } from "zod";
import { readReport } from "../../cypher/readReport.ts";
import { Report } from "../../schema/dataHealth.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { endpoint } from "../endpoint.ts";

export const reportEndpoints = [
  endpoint(
    "get",
    "/api/report",
    {
      summary: "The report's figures and lists as far as they count, with the claims that state them",
      input: z.strictObject(scopeParameters),
      output: Report,
    },
    (scope, { narrowed, read }) => narrowed(scope, (counted) => readReport(counted, read)),
  ),
];
