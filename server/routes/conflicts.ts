import { z } from "zod";
import { readConflicts } from "../../cypher/readConflicts.ts";
import { ConflictList } from "../../schema/dataHealth.ts";
import { endpoint } from "../endpoint.ts";

export const conflictEndpoints = [
  endpoint(
    "get",
    "/api/conflicts",
    { summary: "Every disagreement with the claims on each side", input: z.strictObject({}), output: ConflictList },
    (_, { read }) => readConflicts(read),
  ),
];
