import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Meta } from "../../schema/api.ts";
import { queryClient } from "../api/client.ts";
import { fetchJson, RequestProblem } from "../api/fetchJson.ts";
import { createStore, useStore } from "./store.ts";

type Away = "server" | "database" | null;
const away = createStore<Away>(null);
const awayCodes: Partial<Record<RequestProblem["code"], "server" | "database">> = {
  "server-away": "server",
  "database-away": "database",
  "not-loaded": "database",
};
const askAgainMs = 2_000;
const watchMs = 60_000;

queryClient.getQueryCache().subscribe(({ query }) => {
  const problem = query.state.error;
  const kind = problem instanceof RequestProblem ? awayCodes[problem.code] : undefined;
  if (query.state.status === "error" && query.state.fetchStatus === "idle" && kind !== undefined) startWaiting(kind);
});

/** Asks the server until it is ready, then asks again what failed meanwhile. */
function startWaiting(kind: "server" | "database"): void {
  if (away.get() !== null) return;
  away.set(kind);
  const ask = async (): Promise<void> => {
    if (!(await isReady())) {
      setTimeout(ask, askAgainMs);
      return;
    }
    away.set(null);
    await queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  };
  setTimeout(ask, askAgainMs);
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch("/readyz")).ok;
  } catch {
    return false;
  }
}

interface Health {
  readonly away: Away;
  /** The id of a release newer than the one on screen. */
  readonly newer: string | null;
  readonly dismiss: () => void;
}

/** Whether the server answers, and whether what is on screen is still its newest. */
export function useHealth(): Health {
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [first, setFirst] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ["watch"],
    queryFn: ({ signal }) => fetchJson(Meta, "/api/meta", { signal }),
    refetchInterval: watchMs,
    staleTime: watchMs,
  });
  const id = data?.release.id ?? null;
  useEffect(() => setFirst((known) => known ?? id), [id]);
  const newer = first !== null && id !== first && id !== dismissed ? id : null;
  return { away: useStore(away), newer, dismiss: () => setDismissed(id) };
}

/** Reads everything anew: the reader asked for the newer release. */
export function readNewRelease(): void {
  globalThis.location.reload();
}
