import { type Box, overlap, type Point } from "../graph/geometry.ts";
import { type Captions, captionFont } from "./captions.ts";
import type { Palette } from "./palette.ts";

export interface CaptionPaint {
  readonly palette: Palette;
  readonly place: (id: string) => Point | null;
  readonly lit: ReadonlySet<string>;
  readonly selection: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly current: string | null;
  readonly radius: (id: string) => number;
  /** What lies over the drawing: half a name beside it says less than none, and the drawing may be moved. */
  readonly covered: Box;
}

/** Draws names, counts and rings over the WebGL layers. */
export function drawCaptions(context: CanvasRenderingContext2D, { captions, stubs }: Captions, paint: CaptionPaint): void {
  const { palette, place, lit, covered } = paint;
  const on = (id: string) => lit.size === 0 || lit.has(id);
  context.textBaseline = "top";
  context.lineJoin = "round";
  drawRings(context, paint);
  for (const { id, text, x, y } of stubs) {
    const at = place(id);
    if (!at) continue;
    context.globalAlpha = on(id) ? 1 : 0.25;
    context.font = `400 ${captionFont.stub}px ${palette.sans}`;
    haloed(context, text, at.x + x, at.y + y, palette.quiet, palette.ground);
  }
  for (const { id, lines, bold, side, x, y, width } of captions) {
    const at = place(id);
    if (!at) continue;
    const [left, top] = [at.x + x, at.y + y];
    if (overlap(covered, { left, right: left + width, bottom: top, top: top + lines.length * captionFont.line })) continue;
    context.globalAlpha = on(id) ? 1 : 0.25;
    context.font = `${bold ? 600 : 400} ${captionFont.size}px ${palette.sans}`;
    context.textAlign = side === "right" ? "left" : side === "left" ? "right" : "center";
    const anchor = side === "right" ? 0 : side === "left" ? width : width / 2;
    for (const [index, line] of lines.entries()) {
      haloed(context, line, left + anchor, top + index * captionFont.line + 1, palette.ink, palette.ground);
    }
    context.textAlign = "left";
  }
  context.globalAlpha = 1;
}

/** The ground's colour around the letters lets a line pass behind a name without striking it through. */
function haloed(context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string, ground: string): void {
  context.strokeStyle = ground;
  context.lineWidth = 3.5;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** A ring around what is selected, a wider one around where the keyboard is, a dot on what is pinned. */
function drawRings(context: CanvasRenderingContext2D, { palette, place, selection, pinned, current, radius }: CaptionPaint): void {
  const ring = (id: string, away: number, width: number): void => {
    const at = place(id);
    if (!at) return;
    context.beginPath();
    context.arc(at.x, at.y, radius(id) + away, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = palette.focus;
    context.stroke();
  };
  for (const id of selection) ring(id, 5, 1.6);
  if (current !== null) ring(current, 9, 1.2);
  for (const id of pinned) {
    const at = place(id);
    if (!at) continue;
    context.beginPath();
    context.arc(at.x, at.y, 2, 0, 2 * Math.PI);
    context.fillStyle = palette.ground;
    context.fill();
  }
}
