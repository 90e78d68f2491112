import type { Subgraph } from "../../schema/graph.ts";
import type { Change } from "./change.ts";
import { difference } from "./change.ts";
import type { Point } from "./geometry.ts";
import { rounded } from "./geometry.ts";
import { planAdd } from "./planAdd.ts";
import { type Group, planGroup } from "./planGroup.ts";
import { placeOnRings } from "./rings.ts";
import type { Filter, Scene, SceneNode } from "./scene.ts";

/** What a person can do to the scene; each can be undone. Plain data, so that a session replays. */
export type Command = Readonly<
  | { type: "add"; nodes: Subgraph["nodes"]; edges: Subgraph["edges"]; around: string | null }
  | { type: "remove"; nodes: readonly string[] }
  | { type: "hide"; nodes: readonly string[] }
  | { type: "show"; nodes: readonly string[] }
  | { type: "keepOnly"; nodes: readonly string[] }
  | { type: "pin"; nodes: readonly string[]; pinned: boolean }
  | { type: "move"; node: string; to: Point }
  | { type: "filter"; filter: Filter }
  | { type: "group"; groups: readonly Group[]; nodes: Subgraph["nodes"]; edges: Subgraph["edges"] }
  /** `places` worked out elsewhere; without them they are worked out here. */
  | { type: "rearrange"; places?: Readonly<Record<string, Point>> }
>;

/** Works out what a command would alter. Pure: the caller applies it. */
export function plan(scene: Scene, command: Command): Change {
  switch (command.type) {
    case "add":
      return planAdd(scene, command);
    case "remove":
      return planRemove(scene, new Set(command.nodes));
    case "hide":
      return alter(scene, hiding(new Set(command.nodes), true));
    case "show":
      return alter(scene, hiding(new Set(command.nodes), false));
    case "keepOnly":
      return alter(scene, keeping(new Set(command.nodes)));
    case "pin":
      return alter(scene, pinning(new Set(command.nodes), command.pinned));
    case "move":
      return alter(scene, moving(command.node, rounded(command.to)));
    case "filter":
      return difference(scene, { ...scene, filter: command.filter });
    case "rearrange":
      return planRearrange(scene, command.places);
    case "group":
      return planGroup(scene, command);
    default:
      return unreachable(command);
  }
}

type Alter = (node: SceneNode) => SceneNode;

const hiding =
  (ids: ReadonlySet<string>, hidden: boolean): Alter =>
  (node) =>
    ids.has(node.id) && node.hidden !== hidden ? { ...node, hidden } : node;

const keeping =
  (ids: ReadonlySet<string>): Alter =>
  (node) =>
    ids.has(node.id) || node.hidden ? node : { ...node, hidden: true };

const pinning =
  (ids: ReadonlySet<string>, pinned: boolean): Alter =>
  (node) =>
    ids.has(node.id) && node.pinned !== pinned ? { ...node, pinned } : node;

/** What a hand has placed stays there: a moved node is pinned. */
const moving =
  (id: string, { x, y }: Point): Alter =>
  (node) =>
    node.id === id && (node.x !== x || node.y !== y) ? { ...node, x, y, pinned: true } : node;

function alter(scene: Scene, change: Alter): Change {
  const nodes = Object.fromEntries(Object.entries(scene.nodes).map(([id, node]) => [id, change(node)]));
  return difference(scene, { ...scene, nodes });
}

function planRemove(scene: Scene, ids: ReadonlySet<string>): Change {
  const nodes = Object.fromEntries(Object.entries(scene.nodes).filter(([id]) => !ids.has(id)));
  const edges = Object.fromEntries(Object.entries(scene.edges).filter(([, { source, target }]) => !ids.has(source) && !ids.has(target)));
  return difference(scene, { ...scene, nodes, edges });
}

function planRearrange(scene: Scene, given?: Readonly<Record<string, Point>>): Change {
  const places = given ?? Object.fromEntries(placeOnRings(Object.values(scene.nodes), Object.values(scene.edges), scene.focus));
  return alter(scene, (node) => {
    const place = places[node.id];
    return !place || node.pinned || (place.x === node.x && place.y === node.y) ? node : { ...node, ...place };
  });
}

function unreachable(command: never): never {
  throw new Error(`no plan for ${JSON.stringify(command)}`);
}
