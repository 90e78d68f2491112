import type { Kind } from "../../../schema/graph.ts";
import type { Point } from "../../graph/geometry.ts";
import { placeOnRings } from "../../graph/rings.ts";

/** What the worker needs to know of a scene. */
export type ArrangeTask = Readonly<{
  nodes: readonly Readonly<{ id: string; kind: Kind }>[];
  edges: readonly Readonly<{ source: string; target: string }>[];
  focus: string | null;
}>;
export type Places = Readonly<Record<string, Point>>;

/** Where everything lies on fresh rings. */
export const arranged = ({ nodes, edges, focus }: ArrangeTask): Places => Object.fromEntries(placeOnRings(nodes, edges, focus));
