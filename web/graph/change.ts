import type { Filter, Scene, SceneEdge, SceneNode } from "./scene.ts";

/** A thing before and after; null where it is not there. */
type Step<Value> = Readonly<{ before: Value; after: Value }>;
/** What a command alters, by key: enough to do it, to take it back and to play it on the canvas. */
export type Change = Readonly<{
  nodes: Readonly<Record<string, Step<SceneNode | null>>>;
  edges: Readonly<Record<string, Step<SceneEdge | null>>>;
  filter: Step<Filter> | null;
}>;

export const isNothing = ({ nodes, edges, filter }: Change): boolean =>
  filter === null && Object.keys(nodes).length === 0 && Object.keys(edges).length === 0;

/** The scene after a change. */
export function apply(scene: Scene, change: Change): Scene {
  return {
    ...scene,
    nodes: applySteps(scene.nodes, change.nodes),
    edges: applySteps(scene.edges, change.edges),
    filter: change.filter ? change.filter.after : scene.filter,
  };
}

/** The change that takes this one back. */
export function invert({ nodes, edges, filter }: Change): Change {
  return { nodes: invertSteps(nodes), edges: invertSteps(edges), filter: filter && turned(filter) };
}

/** The change from one scene to another, of the same focus. */
export function difference(from: Scene, to: Scene): Change {
  return {
    nodes: differences(from.nodes, to.nodes),
    edges: differences(from.edges, to.edges),
    filter: from.filter === to.filter ? null : { before: from.filter, after: to.filter },
  };
}

const turned = <Value>({ before, after }: Step<Value>): Step<Value> => ({ before: after, after: before });

function invertSteps<Value>(steps: Readonly<Record<string, Step<Value>>>): Record<string, Step<Value>> {
  return Object.fromEntries(Object.entries(steps).map(([key, step]) => [key, turned(step)]));
}

function applySteps<Value>(all: Readonly<Record<string, Value>>, steps: Readonly<Record<string, Step<Value | null>>>) {
  const next: Record<string, Value> = { ...all };
  for (const [key, { after }] of Object.entries(steps)) {
    if (after === null) delete next[key];
    else next[key] = after;
  }
  return next;
}

/** Values are compared by identity: every step keeps what it did not touch. */
function differences<Value>(from: Readonly<Record<string, Value>>, to: Readonly<Record<string, Value>>) {
  const steps: Record<string, Step<Value | null>> = {};
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const step = { before: from[key] ?? null, after: to[key] ?? null };
    if (step.before !== step.after) steps[key] = step;
  }
  return steps;
}
