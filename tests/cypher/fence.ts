import { expect } from "vitest";
import { EngineError } from "../../cypher/engine.ts";
import type { Store } from "../../cypher/store.ts";

/** A graph of `size` items in a chain, each of which says of which graph it is. */
export const chainOf = (graph: string, size = 40) => ({
  text: "UNWIND range(1, $size) AS i CREATE (:Item {of: $graph})-[:NEXT {of: $graph}]->(:Item {of: $graph})",
  parameters: { size, graph },
});

const items = { text: "MATCH (n:Item) RETURN DISTINCT n.of AS seen ORDER BY seen", parameters: {} };
const links = { text: "MATCH (:Item)-[r:NEXT]->(:Item) RETURN DISTINCT r.of AS seen ORDER BY seen", parameters: {} };

/**
 * Four readers loop over a view of two statements while `publish` replaces one graph by the other thirty times. Gives
 * how many views were answered, and how many were told `busy`; fails where one saw a mixture.
 */
export async function readWhilePublishing(store: Store, publish: (graph: string) => Promise<void>) {
  await publish("a");
  let publishing = true;
  const counts = { answered: 0, busy: 0, releases: new Set<string>() };
  const look = () =>
    store.view(async (read, release) => {
      const first = (await read(items)).rows.map(({ seen }) => seen);
      const second = (await read(links)).rows.map(({ seen }) => seen);
      return { first, second, hash: release.hash };
    });
  const reader = async () => {
    while (publishing) {
      try {
        const { first, second, hash } = await look();
        expect({ first, second }).toEqual({ first: [hash], second: [hash] });
        counts.answered += 1;
        counts.releases.add(hash);
      } catch (error) {
        if (!(error instanceof EngineError) || error.code !== "busy") throw error;
        counts.busy += 1;
      }
    }
  };
  const writer = async () => {
    try {
      for (let round = 0; round < 30; round += 1) await publish(round % 2 === 0 ? "b" : "a");
    } finally {
      publishing = false;
    }
  };
  await Promise.all([writer(), reader(), reader(), reader(), reader()]);
  return counts;
}
