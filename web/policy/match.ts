import { CoverageMatch } from "../../schema/coverage.ts";
import { usePlace } from "../router/location.ts";
import { scopeQuery, useScope } from "../state/scope.ts";

/** Which mappings count, as the address says it. */
export const useMatch = (): CoverageMatch => CoverageMatch.safeParse(new URLSearchParams(usePlace().search).get("match")).data ?? "counted";

/** What a request of the policy pages says of what counts. */
export function useCountingQuery(): Readonly<Record<string, string>> {
  const match = useMatch();
  const scope = scopeQuery(useScope());
  return match === "counted" ? scope : { match, ...scope };
}

/** The page of a clause or document, counted alike. */
export const clauseAddress = (id: string, match: CoverageMatch): string =>
  `/policy/${encodeURIComponent(id)}${match === "counted" ? "" : `?match=${match}`}`;
