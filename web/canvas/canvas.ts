import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { difference } from "../graph/change.ts";
import type { Point } from "../graph/geometry.ts";
import { emptyScene, type Scene } from "../graph/scene.ts";
import { captionLayer } from "./captionLayer.ts";
import { VoiceProgram } from "./edgeProgram.ts";
import { type Look, plainLook } from "./look.ts";
import { glide } from "./motion.ts";
import { ShapeProgram } from "./nodeProgram.ts";
import { readPalette } from "./palette.ts";
import { listenToPointer, type PointerListener } from "./pointer.ts";
import { paintEdge, paintNode } from "./reducers.ts";
import { createRevealer } from "./reveal.ts";
import { type DrawnGraph, type EdgeAttributes, type NodeAttributes, syncGraph } from "./syncGraph.ts";
import { type CameraState, type Corner, cameraOn, frameBox, type Renderer } from "./view.ts";

export interface CanvasListener extends PointerListener {
  readonly onCamera: () => void;
  /** What lies over the canvas now. */
  readonly corner: () => Corner;
  /** The browser took the drawing context away. */
  readonly onLost: (event: Event) => void;
}
export interface Canvas {
  /** Plays what has changed since the scene shown before; nothing is rebuilt, and the camera brings what is new into view. */
  readonly show: (scene: Scene) => void;
  readonly look: (look: Look) => void;
  /** Reads the colours again: another theme is on screen. */
  readonly recolor: () => void;
  readonly fit: () => void;
  readonly camera: () => CameraState;
  readonly moveCamera: (camera: CameraState) => void;
  readonly zoom: (factor: number) => void;
  readonly screenPlace: (id: string) => Point | null;
  readonly close: () => void;
}

/** Whether this browser can draw the graph at all. */
export function canDraw(): boolean {
  const canvas = document.createElement("canvas");
  return (canvas.getContext("webgl2") ?? canvas.getContext("webgl")) !== null;
}

/** Draws scenes into an element: one sigma instance for as long as the view is open. */
export function openCanvas(container: HTMLElement, listener: CanvasListener): Canvas {
  const graph: DrawnGraph = new MultiDirectedGraph();
  const drawn = { scene: emptyScene(null), look: plainLook, palette: readPalette() };
  const renderer: Renderer = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    ...settings,
    nodeReducer: (id, data) => paintNode(drawn.scene, drawn.look.emphasis, drawn.palette)(id, data),
    edgeReducer: (id, data) => paintEdge(drawn.scene, drawn.look.emphasis, drawn.palette)(id, data),
  });
  renderer.setCustomBBox(frameBox);
  const captions = captionLayer(renderer, listener.corner);
  const placeOf = (id: string): Point | null => (graph.hasNode(id) ? renderer.graphToViewport(graph.getNodeAttributes(id)) : null);
  const put = (id: string, { x, y }: Point): void => {
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y });
  };
  const repaint = (): void => {
    renderer.refresh({ partialGraph: { nodes: graph.nodes(), edges: graph.edges() }, skipIndexation: true });
  };

  renderer.on("afterRender", () => captions.draw(drawn, placeOf));
  renderer.getCamera().on("updated", listener.onCamera);
  listenToPointer(
    renderer,
    () => drawn.scene,
    () => drawn.look.area ?? null,
    listener,
    put,
  );
  for (const layer of Object.values(renderer.getCanvases())) layer.addEventListener("webglcontextlost", listener.onLost);
  let stop = (): void => {};
  const revealer = createRevealer(renderer, listener.corner, () => {
    // Names were laid while the window was elsewhere.
    captions.forget();
    repaint();
  });

  return {
    ...cameraOf(renderer, drawn, listener.corner),
    show: (scene) => {
      const change = difference(drawn.scene, scene);
      const begun = graph.order > 0;
      stop();
      const moves = movesIn(change, graph);
      drawn.scene = scene;
      captions.forget();
      const altered = syncGraph(graph, change);
      for (const [id, { from }] of moves) put(id, from);
      if (altered) renderer.refresh();
      else repaint();
      stop = moves.size > 0 ? glide(moves, put) : () => {};
      if (begun) revealer.reveal(scene, change);
    },
    look: (look) => {
      const { language, stubs, selection } = drawn.look;
      if (look.language !== language || look.stubs !== stubs || look.selection !== selection) captions.forget();
      drawn.look = look;
      repaint();
    },
    recolor: () => {
      drawn.palette = readPalette();
      repaint();
    },
    screenPlace: placeOf,
    close: () => {
      stop();
      revealer.stop();
      renderer.kill();
    },
  };
}

function cameraOf(
  renderer: Renderer,
  drawn: { readonly scene: Scene },
  corner: () => Corner,
): Pick<Canvas, "fit" | "camera" | "moveCamera" | "zoom"> {
  const camera = renderer.getCamera();
  return {
    fit: () => void camera.setState(cameraOn(renderer, drawn.scene, corner())),
    camera: () => {
      const { x, y, ratio } = camera.getState();
      return { x, y, ratio };
    },
    moveCamera: (state) => void camera.setState(state),
    zoom: (factor) => void camera.setState({ ratio: camera.getState().ratio * factor }),
  };
}

const settings = {
  allowInvalidContainer: true,
  renderLabels: false,
  stagePadding: 0,
  zIndex: true,
  nodeProgramClasses: { shape: ShapeProgram },
  edgeProgramClasses: { voice: VoiceProgram },
  defaultNodeType: "shape",
  defaultEdgeType: "voice",
  // The names are ours: sigma's own label and hover box are never drawn.
  defaultDrawNodeHover: () => undefined,
  nodeHoverProgramClasses: { shape: ShapeProgram },
  minCameraRatio: 0.08,
  maxCameraRatio: 6,
} as const;

/** Nodes that were drawn and now lie elsewhere, from where they are on screen. */
function movesIn(change: ReturnType<typeof difference>, graph: DrawnGraph): Map<string, { from: Point; to: Point }> {
  const moves = new Map<string, { from: Point; to: Point }>();
  for (const [id, { before, after }] of Object.entries(change.nodes)) {
    if (!before || !after || !graph.hasNode(id)) continue;
    const { x, y } = graph.getNodeAttributes(id);
    if (x !== after.x || y !== after.y) moves.set(id, { from: { x, y }, to: { x: after.x, y: after.y } });
  }
  return moves;
}
