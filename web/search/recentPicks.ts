import { z } from "zod";
import type { Hit } from "../../schema/api.ts";
import { EntityName } from "../../schema/graph.ts";
import { createStore, type Store } from "../state/store.ts";
import { keepStored, readStored } from "../state/stored.ts";

const key = "recent-picks";
const most = 6;

/** Entries picked from the search box before, the last one first. */
export const recentPicks: Store<readonly EntityName[]> = createStore(readKept());

/** Puts an entry in front of those picked before. */
export function rememberPick({ id, kind, nameEn, nameZh }: Hit): void {
  const others = recentPicks.get().filter((pick) => pick.id !== id);
  const picks = [{ id, kind, nameEn, nameZh }, ...others].slice(0, most);
  recentPicks.set(picks);
  keepStored(key, JSON.stringify(picks));
}

function readKept(): readonly EntityName[] {
  try {
    return z
      .array(EntityName)
      .max(most)
      .catch([])
      .parse(JSON.parse(readStored(key) ?? "[]"));
  } catch {
    return [];
  }
}
