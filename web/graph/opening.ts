import type { Kind, Subgraph } from "../../schema/graph.ts";
import { isOnChain } from "./kinds.ts";
import type { Neighborhoods } from "./neighborhoods.ts";

/** At most so many nodes are drawn without being asked for. */
export const unasked = 25;
/** Of them around the focus, where there is something to show beyond. */
const firstRing = 12;

/** Neighbors in the order in which they are drawn: those of the chain first, as the server ranks them. */
function rankedNeighbors(id: string, { nodes }: Subgraph): string[] {
  const others = nodes.filter((node) => node.id !== id);
  return [...others.filter(({ kind }) => isOnChain(kind)), ...others.filter(({ kind }) => !isOnChain(kind))].map((node) => node.id);
}

/** The focus and its ring, drawn first. */
export const firstOf = (focus: string, around: Subgraph): string[] => [focus, ...rankedNeighbors(focus, around).slice(0, firstRing)];

/**
 * What lies outside the first ring: of each of its nodes by turns the neighbors on the chain, so that vendor → model →
 * scenario → policy shows at a glance. What is left of the ring fills up where nothing lies beyond.
 */
export function secondOf(focus: string, first: readonly string[], neighborhoods: Neighborhoods): string[] {
  const drawn = new Set(first);
  const kinds = kindsIn(neighborhoods);
  const queues = first
    .filter((id) => id !== focus && isOnChain(kinds.get(id) ?? "Source"))
    .map((id) => continuations(id, focus, neighborhoods, kinds));
  for (let turn = 0; turn < unasked && drawn.size < unasked; turn++) {
    for (const queue of queues) {
      const next = queue.find((id) => !drawn.has(id));
      if (next !== undefined && drawn.size < unasked && turn < 3) drawn.add(next);
    }
  }
  const around = neighborhoods[focus];
  for (const id of around ? rankedNeighbors(focus, around) : []) if (drawn.size < unasked) drawn.add(id);
  return [...drawn].filter((id) => !first.includes(id));
}

/** Neighbors of a ring node on the chain, other kinds than the focus's first: they lead on rather than back. */
function continuations(id: string, focus: string, neighborhoods: Neighborhoods, kinds: ReadonlyMap<string, Kind>): string[] {
  const around = neighborhoods[id];
  if (!around) return [];
  const onward = rankedNeighbors(id, around).filter((each) => each !== focus && isOnChain(kinds.get(each) ?? "Source"));
  const back = (each: string) => kinds.get(each) === kinds.get(focus);
  return [...onward.filter((each) => !back(each)), ...onward.filter(back)];
}

const kindsIn = (neighborhoods: Neighborhoods): ReadonlyMap<string, Kind> =>
  new Map(Object.values(neighborhoods).flatMap(({ nodes }) => nodes.map(({ id, kind }) => [id, kind] as const)));

/** What an expansion draws: neighbors not drawn yet, in rank order, at most as many as are drawn unasked. */
export const expansionOf = (id: string, around: Subgraph, drawn: Readonly<Record<string, unknown>>): string[] =>
  rankedNeighbors(id, around)
    .filter((each) => !(each in drawn))
    .slice(0, unasked);
