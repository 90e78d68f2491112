import { Graph, layout } from "@dagrejs/dagre";
import { readTrace } from "../../cypher/readTrace.ts";
import type { Read } from "../../cypher/store.ts";
import type { Trace } from "../../schema/trace.ts";
import type { Order, Steps } from "../../web/lanes/board.ts";
import { countCrossings } from "../../web/lanes/order.ts";
import { columns, type Placement, placeLanes } from "../../web/lanes/place.ts";
import { cardKey, toCards, toSteps } from "../../web/lanes/steps.ts";
import { type Bench, cpuOf, type Measured, median } from "./bench.ts";
import { withDataset } from "./dataset.ts";

const rounds = 9;
const warmUp = 3;
const cards = 200;

/** G8: the lanes of the largest hub, cut to 200 cards, against dagre on the same lanes and steps. */
export const benchLanes: Bench = () =>
  withDataset(async (read) => {
    const trace = await traceOf(read, cards);
    const [order, steps] = [byColumn(trace), stepsOf(trace)];
    const [plain, ours]: [number[], number[]] = [[], []];
    for (let round = -warmUp; round < rounds; round += 1) {
      const plainMs = await cpuOf(() => dagreOrder(order, steps));
      const oursMs = await cpuOf(() => placeLanes(trace));
      if (round < 0) continue;
      plain.push(plainMs);
      ours.push(oursMs);
    }
    const crossings = {
      dagre: countCrossings(hospitalsBelow(dagreOrder(order, steps)), steps),
      ours: countCrossings(placed(order, placeLanes(trace)), steps),
    };
    const what = `lanes of ${toCards(trace).length} cards, ${steps.length} steps`;
    return [
      {
        ...ratioOf("G8 ≤ 0.1", median(ours) / median(plain), 0.1),
        what: `${what}, CPU, median of ${rounds}`,
        anchor: `dagre ${median(plain).toFixed(1)} ms`,
        ours: `${median(ours).toFixed(1)} ms`,
      },
      {
        ...ratioOf("G8 ≤ 1.0", crossings.ours / crossings.dagre, 1),
        what: `${what}, crossings`,
        anchor: `dagre ${crossings.dagre}`,
        ours: `${crossings.ours}`,
      },
    ];
  });

const ratioOf = (goal: string, ratio: number, most: number): Pick<Measured, "goal" | "ratio" | "within"> => ({
  goal,
  ratio,
  within: ratio <= most,
});

/** The trace of the largest hub with as many cards as the limit of a lane gives that comes nearest. */
async function traceOf(read: Read, wanted: number): Promise<Trace> {
  const traces: Trace[] = [];
  for (let limit = 20; limit <= 100; limit += 2) {
    const trace = await readTrace(read, "S1", { limit, evidence: "any" });
    if (trace) traces.push(trace);
  }
  const off = (trace: Trace) => Math.abs(toCards(trace).length - wanted);
  const [nearest] = traces.sort((a, b) => off(a) - off(b));
  if (!nearest) throw new Error("no trace of S1");
  return nearest;
}

const columnOf = (lane: string) => columns.findIndex((names) => names.some((name) => name === lane));

function byColumn(trace: Trace): Order {
  const all = toCards(trace);
  return columns.map((_, index) => all.filter(({ lane }) => columnOf(lane) === index).map(({ key }) => key));
}

/** From left to right, and none inside a column: what both lay out. */
function stepsOf(trace: Trace): Steps {
  const at = new Map(toCards(trace).map(({ key, lane }) => [key, columnOf(lane)]));
  return toSteps(trace).flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (a === undefined || b === undefined || a === b) return [];
    return [a < b ? ([from, to] as const) : ([to, from] as const)];
  });
}

/** Our placement as an order: hospitals stand below the scenarios of their column. */
function placed(order: Order, placement: Placement): Order {
  const slot = new Map(
    columns.flatMap((names) => names.flatMap((name, below) => [...placement[name]].map(([key, at]) => [key, at + below * 1e6] as const))),
  );
  return order.map((lane) => [...lane].sort((a, b) => (slot.get(a) ?? 0) - (slot.get(b) ?? 0)));
}

/** In the column of the scenarios the hospitals stand below them: what we draw, so what dagre is measured on too. */
function hospitalsBelow(order: Order): Order {
  const isHospital = (key: string) => key.startsWith(cardKey("hospital", ""));
  return order.map((lane) => [...lane.filter((key) => !isHospital(key)), ...lane.filter(isHospital)]);
}

/** dagre with the lanes given as ranks, so that it has only to order and to place. */
function dagreOrder(order: Order, steps: Steps): Order {
  const graph = new Graph();
  graph.setGraph({ rankdir: "LR", ranker: "none" });
  order.forEach((lane, rank) => {
    // Every other rank: dagre keeps those between for what an edge goes round.
    for (const id of lane) graph.setNode(id, { width: 190, height: 48, rank: 2 * rank });
  });
  for (const [from, to] of steps) graph.setEdge(from, to, {});
  layout(graph);
  return order.map((lane) => [...lane].sort((a, b) => Number(graph.node(a).y) - Number(graph.node(b).y)));
}
