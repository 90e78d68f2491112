import type { Statement } from "../../cypher/engine.ts";
import { guardCypher } from "../../cypher/guard/guardCypher.ts";
import { planConsole, runConsole } from "../../cypher/runConsole.ts";
import { ConsolePlan, ConsoleRequest, ConsoleResult } from "../../schema/console.ts";
import { endpoint } from "../endpoint.ts";
import { ApiError } from "../problem.ts";

/** The console's addresses: what the guard lets through is read, nothing else reaches an engine. */
export const cypherEndpoints = [
  endpoint(
    "post",
    "/api/cypher",
    { summary: "Reading Cypher of your own: at most 5 seconds and 1,000 rows", input: ConsoleRequest, output: ConsoleResult },
    async (request, { read, signal }) => runConsole(read, guarded(request), signal),
  ),
  endpoint(
    "post",
    "/api/cypher/plan",
    { summary: "How the engine would run your Cypher; nothing is run", input: ConsoleRequest, output: ConsolePlan },
    async (request, { read, signal }) => planConsole(read, guarded(request), signal),
  ),
];

function guarded({ query, parameters }: ConsoleRequest): Statement {
  const verdict = guardCypher(query, parameters);
  if (verdict.kind === "refused") {
    const { code, line, column, what, reason } = verdict;
    throw new ApiError(code, reason, { place: { line, column, what } });
  }
  return { text: verdict.text, parameters };
}
