import { z } from "zod";
import { readConflicts } from "../../cypher/readConflicts.ts";
import { ConflictList } from "../../schema/dataHealth.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { endpoint } from "../endpoint.ts";

export const conflictEndpoints = [
  endpoint(
    "get",
    "/api/conflicts",
    { summary: "Every disagreement with the claims on each side", input: z.strictObject(scopeParameters), output: ConflictList },
    (scope, { narrowed, read }) => narrowed(scope, (counted) => readConflicts(counted, read)),
  ),
];
