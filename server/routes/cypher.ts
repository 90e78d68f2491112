import { guardCypher } from "../../cypher/guard/guardCypher.ts";
import { runConsole } from "../../cypher/runConsole.ts";
import { ConsoleRequest, ConsoleResult } from "../../schema/console.ts";
import { endpoint } from "../endpoint.ts";
import { ApiError } from "../problem.ts";

/** The console's address: what the guard lets through is read, nothing else reaches an engine. */
export const cypherEndpoints = [
  endpoint(
    "post",
    "/api/cypher",
    { summary: "Reading Cypher of your own: at most 5 seconds and 1,000 rows", input: ConsoleRequest, output: ConsoleResult },
    async ({ query, parameters }, { read }) => {
      const verdict = guardCypher(query);
      if (verdict.kind === "refused")
        throw new ApiError(verdict.code, `Line ${verdict.line}, column ${verdict.column}: ${verdict.what}.`.replace(/\?\.$/, "?"));
      return runConsole(read, verdict.text, parameters);
    },
  ),
];
