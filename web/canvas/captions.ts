import type { Box, Point } from "../graph/geometry.ts";
import { gap, type LabelWish, type PlacedLabel, placeLabels } from "../graph/labels.ts";
import { isEdgeShown, type Scene, shownNodes } from "../graph/scene.ts";
import { wrapLabel } from "../graph/wrap.ts";
import type { Language } from "../state/language.ts";
import { nameIn } from "../words/nameIn.ts";
import { radiusOf } from "./reducers.ts";

/** A name laid out: its lines, and where they go relative to the node. */
interface Caption {
  readonly id: string;
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly side: PlacedLabel["side"];
  /** Left upper corner and size, in pixels from the node's middle, y downward. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** The "+36" of neighbors not drawn, from the node's middle. */
interface Stub {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
export interface Captions {
  readonly captions: readonly Caption[];
  readonly stubs: readonly Stub[];
}

export const captionFont = { size: 12, line: 14, stub: 10.5 };
const widest = { usual: 146, narrow: 88 };
/** A window narrower than this shows shorter names. */
const narrowWindow = 500;
/** More names than these cannot be read at once. */
const mostNames = 400;

/** A name shorter than this tells nothing. */
const leastName = 40;

/** A name broken into lines, with the place it wants, and the same within another width. */
interface Named {
  readonly wish: LabelWish;
  readonly lines: readonly string[];
  readonly bold: boolean;
  readonly within: (widest: number) => Named;
}
export interface CaptionInput {
  readonly scene: Scene;
  readonly stubs: ReadonlyMap<string, number>;
  readonly language: Language;
  readonly selection: ReadonlySet<string>;
  /** How wide the window is, if there is one. */
  readonly width?: number;
  /** Parts of the window where names are not read. */
  readonly shunned: readonly Box[];
  readonly place: (point: Point) => Point;
  /** By how much nodes are drawn larger than at their own size. */
  readonly scale: number;
  readonly measure: (text: string, bold: boolean, size: number) => number;
}

/** Lays out the names of what is drawn, important first, none over another. */
export function layCaptions({ scene, stubs, language, selection, width, shunned, place, scale, measure }: CaptionInput): Captions {
  const most = (width ?? narrowWindow) < narrowWindow ? widest.narrow : widest.usual;
  const nodes = shownNodes(scene);
  const at = new Map(nodes.map((node) => [node.id, place(node)]));
  const edges = Object.values(scene.edges).filter((edge) => isEdgeShown(scene, edge));
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const middle = at.get(scene.focus ?? "") ?? { x: 0, y: 0 };

  const named = nodes.map((node) => {
    const bold = node.kind === "Vendor" || node.id === scene.focus;
    const widthOf = (text: string) => measure(text, bold, captionFont.size);
    const here = at.get(node.id) ?? middle;
    const rank = node.id === scene.focus ? 1000 : selection.has(node.id) ? 900 : (degrees.get(node.id) ?? 0);
    const outward = node.id === scene.focus ? { x: 0, y: 1 } : { x: here.x - middle.x, y: here.y - middle.y };
    const within = (widest: number): Named => {
      const lines = wrapLabel(nameIn(language, node).text, widest, widthOf);
      const size = { width: Math.ceil(Math.max(...lines.map(widthOf))), height: lines.length * captionFont.line };
      const wish = { id: node.id, at: here, radius: radiusOf(scene, node.id) * scale, ...size, outward, importance: rank };
      return { wish, lines, bold, within };
    };
    return within(most);
  });
  named.sort((a, b) => b.wish.importance - a.wish.importance);
  named.length = Math.min(named.length, mostNames);

  const laidStubs = named.flatMap(({ wish }) => layStub(wish, stubs.get(wish.id) ?? 0, measure));
  const marks = nodes.map((node) => square(at.get(node.id) ?? middle, radiusOf(scene, node.id) * scale + 1));
  const obstacles = [...marks, ...laidStubs.map(({ box }) => box)];
  const lines = edges.flatMap(({ source, target }) => {
    const [from, to] = [at.get(source), at.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  const lay = (all: readonly Named[]) => {
    const wishes = all.map(({ wish }) => wish);
    return new Map(placeLabels(wishes, obstacles, lines, shunned).map((label) => [label.id, label]));
  };
  const usual = lay(named);
  const fitting = named.map((each) => narrowed(each, usual.get(each.wish.id), width));
  const placed = fitting.every((each, index) => each === named[index]) ? usual : lay(fitting);
  const captions = fitting.flatMap(({ wish, lines: text, bold }): Caption[] => {
    const label = placed.get(wish.id);
    if (!label) return [];
    const { left, bottom } = label.box;
    return [{ id: wish.id, lines: text, bold, side: label.side, x: left - wish.at.x, y: bottom - wish.at.y, width: wish.width }];
  });
  return { captions, stubs: laidStubs.map(({ stub }) => stub) };
}

/** A name that the rim of the window would cut in two, made as narrow as the room beside its node; as it is where it has enough, or none at all. */
function narrowed(name: Named, label: PlacedLabel | undefined, width: number | undefined): Named {
  const { x } = name.wish.at;
  if (!label || width === undefined || x < 0 || x > width || (label.box.left >= 0 && label.box.right <= width)) return name;
  const beside = name.wish.radius + gap;
  const [left, right] = [x - beside, width - x - beside];
  const room = label.side === "left" ? left : label.side === "right" ? right : 2 * Math.min(x, width - x);
  return room < leastName ? name : name.within(Math.floor(room));
}

const square = ({ x, y }: Point, half: number) => ({ left: x - half, right: x + half, bottom: y - half, top: y + half });

/** Above the node, on the side its name is not likely to be. */
function layStub(
  { id, at, radius, outward }: { id: string; at: Point; radius: number; outward: Point },
  count: number,
  measure: CaptionInput["measure"],
): { stub: Stub; box: ReturnType<typeof square> }[] {
  if (count <= 0) return [];
  const text = `+${count}`;
  const width = measure(text, false, captionFont.stub);
  const left = outward.x > Math.abs(outward.y) * 0.6;
  const x = left ? -radius - width + 2 : radius - 2;
  const y = -radius - 10;
  return [{ stub: { id, text, x, y }, box: { left: at.x + x, right: at.x + x + width, bottom: at.y + y, top: at.y + y + 10 } }];
}
