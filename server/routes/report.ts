import { z } from "zod";
import { readReport } from "../../cypher/readReport.ts";
import { Report } from "../../schema/dataHealth.ts";
import { endpoint } from "../endpoint.ts";

export const reportEndpoints = [
  endpoint(
    "get",
    "/api/report",
    { summary: "The report's figures and lists, with the claims that state them", input: z.strictObject({}), output: Report },
    (_, { read }) => readReport(read),
  ),
];
