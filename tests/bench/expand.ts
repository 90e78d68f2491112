import { readNeighbors } from "../../cypher/readNeighbors.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import type { Read } from "../../cypher/store.ts";
import type { Subgraph } from "../../schema/graph.ts";
import { apply } from "../../web/graph/change.ts";
import { plan } from "../../web/graph/command.ts";
import { distance, type Point } from "../../web/graph/geometry.ts";
import { emptyScene, nodesOf, type Scene } from "../../web/graph/scene.ts";
import { columns, type Placement, placeLanes } from "../../web/lanes/place.ts";
import type { Bench, Measured } from "./bench.ts";
import { withDataset } from "./dataset.ts";

const hub = "huawei";
const others = 20;

/** G7: what is drawn stays where it is when 20 come in; the anchor draws the same anew. */
export const benchExpand: Bench = () => withDataset(async (read) => [await inGraph(read), await inLanes(read)]);

async function inGraph(read: Read): Promise<Measured> {
  const all = await readNeighbors(read, hub, { evidence: "any", limit: 60, offset: 0 });
  if (!all) throw new Error(`no neighbours of ${hub}`);
  const few: Subgraph = { ...all, nodes: all.nodes.slice(0, all.nodes.length - others) };
  const before = drawn(emptyScene(hub), few, null);
  const after = drawn(before, all, hub);
  return moved("graph", placesOf(before), placesOf(after), placesOf(drawn(emptyScene(hub), all, null)));
}

const drawn = (scene: Scene, { nodes, edges }: Subgraph, around: string | null) =>
  apply(scene, plan(scene, { type: "add", nodes, edges, around }));
const placesOf = (scene: Scene): ReadonlyMap<string, Point> => new Map(nodesOf(scene).map(({ id, x, y }) => [id, { x, y }]));

/** The limit of a lane is raised until at least 20 cards more are there. */
async function inLanes(read: Read): Promise<Measured> {
  const traceOf = async (limit: number) => {
    const trace = await readTrace(read, "S1", { limit, evidence: "any" });
    if (!trace) throw new Error("no trace of S1");
    return trace;
  };
  const before = placeLanes(await traceOf(16));
  const all = await traceOf(20);
  return moved("lanes", slotsOf(before), slotsOf(placeLanes(all, before)), slotsOf(placeLanes(all)));
}

const slotsOf = (placement: Placement): ReadonlyMap<string, Point> =>
  new Map(columns.flatMap((names, x) => names.flatMap((name) => [...placement[name]].map(([key, y]) => [key, { x, y }] as const))));

function moved(
  where: string,
  before: ReadonlyMap<string, Point>,
  after: ReadonlyMap<string, Point>,
  anew: ReadonlyMap<string, Point>,
): Measured {
  const far = (places: ReadonlyMap<string, Point>) => {
    const ways = [...before].map(([key, place]) => distance(place, places.get(key) ?? place));
    return ways.reduce((sum, way) => sum + way, 0) / ways.length;
  };
  const unit = where === "lanes" ? "slots" : "units";
  return {
    goal: "G7 = 0",
    what: `${where}: ${after.size - before.size} come to ${before.size}, mean way of those there`,
    anchor: `drawn anew ${far(anew).toFixed(1)} ${unit}`,
    ours: `${far(after).toFixed(1)} ${unit}`,
    ratio: far(after) / far(anew),
    within: [...before].every(([key, { x, y }]) => after.get(key)?.x === x && after.get(key)?.y === y),
  };
}
