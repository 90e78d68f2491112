import type { Box, Point } from "../graph/geometry.ts";
import type { Scene } from "../graph/scene.ts";
import { type Captions, layCaptions } from "./captions.ts";
import { drawCaptions } from "./drawCaptions.ts";
import type { Look } from "./look.ts";
import type { Palette } from "./palette.ts";
import { radiusOf } from "./reducers.ts";
import type { Corner, Renderer } from "./view.ts";

interface Laid {
  readonly ratio: number;
  readonly width: number;
  readonly captions: Captions;
}
interface Drawn {
  readonly scene: Scene;
  readonly look: Look;
  readonly palette: Palette;
}
export interface CaptionLayer {
  readonly draw: (drawn: Drawn, place: (id: string) => Point | null) => void;
  /** The names must be laid anew: the scene, the language or what is important has changed. */
  readonly forget: () => void;
}

/** A layer of names over the drawing. Panning leaves each on its node; only another zoom or another scene lays them anew. */
export function captionLayer(renderer: Renderer, corner: () => Corner): CaptionLayer {
  renderer.createCanvasContext("captions", { style: { pointerEvents: "none" } });
  const context = renderer.getCanvases()["captions"]?.getContext("2d");
  if (!context) throw new Error("a canvas without a 2d context");
  renderer.resize(true);
  let laid: Laid | null = null;
  return {
    forget: () => {
      laid = null;
    },
    draw: (drawn, place) => {
      const { width, height } = renderer.getDimensions();
      const { ratio } = renderer.getCamera().getState();
      const covered = coveredBy(corner(), height);
      if (laid === null || laid.ratio !== ratio || laid.width !== width) {
        laid = { ratio, width, captions: lay(renderer, drawn, context, [covered, ...outside(width, height)]) };
      }
      context.clearRect(0, 0, width, height);
      const { scene, look, palette } = drawn;
      const scale = renderer.scaleSize(1);
      drawCaptions(context, laid.captions, {
        palette,
        place,
        lit: look.emphasis.lit,
        selection: look.selection,
        pinned: new Set(Object.values(scene.nodes).flatMap((node) => (node.pinned && !node.hidden ? [node.id] : []))),
        current: look.current,
        radius: (id) => radiusOf(scene, id) * scale,
        covered,
      });
    },
  };
}

function lay(renderer: Renderer, { scene, look, palette }: Drawn, context: CanvasRenderingContext2D, shunned: readonly Box[]): Captions {
  return layCaptions({
    scene,
    stubs: look.stubs,
    language: look.language,
    selection: look.selection,
    width: renderer.getDimensions().width,
    shunned,
    place: (point) => renderer.graphToViewport(point),
    scale: renderer.scaleSize(1),
    measure: (text, bold, size) => {
      context.font = `${bold ? 600 : 400} ${size}px ${palette.sans}`;
      return context.measureText(text).width;
    },
  });
}

/** The legend in the lower left corner. */
const coveredBy = (corner: Corner, height: number): Box => ({
  left: 0,
  right: corner.width,
  bottom: height - corner.height,
  top: height,
});

/** All that lies outside the window. */
function outside(width: number, height: number): Box[] {
  const far = 1e5;
  return [
    { left: -far, right: 0, bottom: -far, top: far },
    { left: width, right: far, bottom: -far, top: far },
    { left: -far, right: far, bottom: -far, top: 0 },
    { left: -far, right: far, bottom: height, top: far },
  ];
}
