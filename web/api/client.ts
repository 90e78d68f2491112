import { QueryClient } from "@tanstack/react-query";
import { RequestProblem } from "./fetchJson.ts";

/** A wrong address stays wrong: only an absent or busy server is asked again. */
const worthAnother = new Set<RequestProblem["code"]>(["server-away", "busy", "database-away", "not-loaded"]);

/** One cache for the app. A release does not change under the reader, so answers stay fresh until the reader asks for newer ones. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Asked also where the browser thinks it is offline: the server may be this very machine.
      networkMode: "always",
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, problem) => failures < 2 && problem instanceof RequestProblem && worthAnother.has(problem.code),
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
  },
});
