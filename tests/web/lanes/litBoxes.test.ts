import { afterAll, expect, it } from "vitest";
import { readTrace } from "../../../cypher/readTrace.ts";
import { page } from "../../../server/endpoint.ts";
import { readFacts } from "../../oracle/facts.ts";
import { openRelease } from "../../setup/openRelease.ts";
import { isWithin, litBoxes, viewBox } from "./litBoxes.ts";

const { engine } = await openRelease();
afterAll(() => engine.close());

/** As many cards a lane as the API gives unasked. */
const limit = page.limit.parse(undefined);

const size = { width: 1440, height: 900 };
const view = viewBox(size);

it("lights for every entity a route that fits 1440 × 900 without zooming, or has no lanes to show", async () => {
  const { kinds } = readFacts("data");
  const outside: string[] = [];
  let [lit, without, cards] = [0, 0, 0];
  for (const id of [...kinds.keys()].sort()) {
    const trace = await readTrace(engine.read, id, { limit, evidence: "any" });
    if (!trace) throw new Error(`no trace of ${id}`);
    const shown = litBoxes(trace, size);
    const held = trace.lanes.some(({ nodes }) => nodes.length > 0);
    expect([id, shown.lit.length > 0]).toEqual([id, held]);
    if (held) lit += 1;
    else without += 1;
    for (const { key, lane, box } of shown.lit) {
      cards += 1;
      const window = shown.boxes.get(lane);
      if (!window || !isWithin(box, window) || !isWithin(window, view)) outside.push(`${id}: ${key}`);
    }
  }
  console.log(
    `lit routes at 1440 × 900: ${kinds.size} entities, ${lit} with a route, ${cards} cards on them, ${outside.length} outside; ${without} without`,
  );
  expect(outside).toEqual([]);
});
