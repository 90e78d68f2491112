import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { z } from "zod";
import { EntityId } from "../../schema/evidence.ts";
import { Kind } from "../../schema/graph.ts";
import { edgesAmong, type Neighborhoods, nodesIn } from "./neighborhoods.ts";
import { nodesOf, noFilter, type Scene, type SceneEdge, type SceneNode } from "./scene.ts";
import { toSceneEdge } from "./sceneEdge.ts";
import { voices } from "./voice.ts";

const coordinate = z.number().min(-1e6).max(1e6);
/** Bits of a node's third number. */
const [hiddenBit, pinnedBit] = [1, 2];

/** The exact scene as a link carries it: who lies where, never what is said of them; that is asked of the server again. */
export const SceneLink = z.object({
  v: z.literal(1),
  release: z.string().nullable(),
  focus: EntityId.nullable(),
  nodes: z.array(z.tuple([EntityId, coordinate, coordinate, z.int().min(0).max(3)])).max(10_000),
  off: z.object({ kinds: z.array(Kind), voices: z.array(z.enum(voices)) }).optional(),
  camera: z.object({ x: z.number(), y: z.number(), ratio: z.number().positive() }).nullable(),
  selection: z.array(EntityId),
});
export type SceneLink = z.infer<typeof SceneLink>;
type Around = Pick<SceneLink, "release" | "camera" | "selection">;

/** The scene and how it is looked at, as the link holds it. */
export function toLink(scene: Scene, { release, camera, selection }: Around): SceneLink {
  const { kinds, voices: silent } = scene.filter;
  return {
    v: 1,
    release,
    focus: scene.focus,
    nodes: nodesOf(scene).map(({ id, x, y, hidden, pinned }) => [id, x, y, (hidden ? hiddenBit : 0) | (pinned ? pinnedBit : 0)]),
    ...(kinds.length + silent.length > 0 ? { off: { kinds: [...kinds], voices: [...silent] } } : {}),
    camera,
    selection: [...selection],
  };
}

/** Text for the address: compressed, in letters that need no escape. */
export function linkText(link: SceneLink): string {
  const bytes = deflateSync(strToU8(JSON.stringify(link)), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Reads the text of an address; null where it is no scene. A bomb is stopped at a megabyte. */
export function parseLink(text: string): SceneLink | null {
  try {
    const bytes = strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
    const out = inflateSync(bytes, { out: new Uint8Array(1 << 20) });
    return SceneLink.safeParse(JSON.parse(strFromU8(out))).data ?? null;
  } catch {
    return null;
  }
}

/** The scene of a link, from what the server holds now. `missing` are entities it no longer holds. */
export function sceneOf(link: SceneLink, neighborhoods: Neighborhoods): { scene: Scene; missing: string[] } {
  const held = new Map(
    nodesIn(
      neighborhoods,
      link.nodes.map(([id]) => id),
    ).map((node) => [node.id, node]),
  );
  const nodes: Record<string, SceneNode> = {};
  for (const [id, x, y, flags] of link.nodes) {
    const node = held.get(id);
    if (!node) continue;
    const { kind, kinds, nameEn, nameZh } = node;
    const name = { id, kind, ...(kinds && { kinds }), nameEn, nameZh };
    nodes[id] = { ...name, x, y, hidden: (flags & hiddenBit) !== 0, pinned: (flags & pinnedBit) !== 0 };
  }
  const edges = edgesAmong(neighborhoods, Object.keys(nodes)).map((edge): [string, SceneEdge] => [edge.id, toSceneEdge(edge)]);
  return {
    scene: { focus: link.focus, nodes, edges: Object.fromEntries(edges), filter: link.off ?? noFilter },
    missing: link.nodes.map(([id]) => id).filter((id) => !nodes[id]),
  };
}
