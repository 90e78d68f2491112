import { readCounts } from "../cypher/readMeta.ts";
import { readSettings } from "../server/environment.ts";
import { openStore } from "./openStore.ts";
import { say } from "./talk.ts";

/** `atlas release`: which release is loaded, when, how much of each kind it holds and how long loading it took. */
export async function releaseCommand({ json = false }: { json?: boolean }): Promise<void> {
  const store = openStore(readSettings(process.env));
  try {
    await store.view(async (read, release) => {
      const by = await readCounts(read);
      if (json) return say(JSON.stringify({ ...release, engine: store.engine, counts: by }));
      const { id, hash, loadedAt, nodes, relationships, elapsedMs } = release;
      say(`release ${id} in ${store.engine}: ${nodes} nodes, ${relationships} relationships`);
      say(`loaded ${loadedAt} in ${(elapsedMs / 1000).toFixed(1)} s; graph hash ${hash}`);
      for (const counts of [by.labels, by.relationships])
        say(
          Object.entries(counts)
            .map(([name, count]) => `${name} ${count}`)
            .join(", "),
        );
    });
  } finally {
    await store.close();
  }
}
