import type { Lane, LaneName, Trace } from "../../../schema/trace.ts";
import { firstLit } from "../../../web/lanes/firstLit.ts";
import { cardHeight, scrolledTo, slotTop } from "../../../web/lanes/geometry.ts";
import { columns, placeLanes } from "../../../web/lanes/place.ts";
import { lightRoute, litKeys } from "../../../web/lanes/route.ts";
import { cardKey, hasSaidLinks, toCards, toSteps } from "../../../web/lanes/steps.ts";

/** In CSS pixels from the window's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the style sheets promise of the frame and the lanes in a wide window; that it is drawn so, laneFit.test.ts proves. */
const frame = { list: 300, bar: 52, fidelity: 30 };
const lanes = { padding: 24, gap: 30, shares: [1.36, 1.36, 1.24, 1.3, 1, 1.02], dock: 166, linkedDock: 190 };
const column = { gap: 16, second: 0.34, head: 45, secondHead: 29, margin: 10 };
/** The texts below a lane's cards, how many count and how many are not shown, and the lines each takes at most. */
const note = { padding: 8, line: 20, counted: 3, more: 2 };

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Shown {
  /** The part of the window in which a lane's cards are seen; its bottom is the highest it may be. */
  readonly boxes: ReadonlyMap<LaneName, Box>;
  /** The cards of the route that is lit on opening, where they are seen if each lane is scrolled as the view scrolls it. */
  readonly lit: readonly { readonly key: string; readonly lane: LaneName; readonly box: Box }[];
}

/** The window without the bars and the list. */
export const viewBox = ({ width, height }: Size): Box => ({
  left: frame.list,
  top: frame.bar,
  right: width,
  bottom: height - frame.fidelity,
});

/** Within half a pixel: a browser scrolls by whole ones. */
export const isWithin = (box: Box, of: Box): boolean =>
  box.left >= of.left - 0.5 && box.top >= of.top - 0.5 && box.right <= of.right + 0.5 && box.bottom <= of.bottom + 0.5;

/** Where the lit route of a trace stands on opening, in a window of this size. */
export function litBoxes(trace: Trace, window: Size): Shown {
  const boxes = laneBoxes(trace, window);
  const first = firstLit(trace);
  const at = toCards(trace).find(
    ({ key, node }) => first !== null && (key === first || node.id === first || key === cardKey("hospital", first)),
  );
  if (!at) return { boxes, lit: [] };
  const placement = placeLanes(trace);
  const cards = new Map(toCards(trace).map((card) => [card.key, card]));
  const scroll = new Map<LaneName, number>();
  const shown = litKeys(lightRoute(toSteps(trace), at.key)).flatMap((key) => {
    const lane = cards.get(key)?.lane;
    const box = lane && boxes.get(lane);
    if (!lane || !box) return [];
    const slot = placement[lane].get(key) ?? 0;
    scroll.set(lane, scrolledTo(slot, scroll.get(lane) ?? 0, box.bottom - box.top));
    return [{ key, lane, slot, box }];
  });
  return {
    boxes,
    lit: shown.map(({ key, lane, slot, box: { left, right, top } }) => {
      const own = top + slotTop(slot) - (scroll.get(lane) ?? 0);
      return { key, lane, box: { left, right, top: own, bottom: own + cardHeight } };
    }),
  };
}

function laneBoxes(trace: Trace, { width, height }: Size): Map<LaneName, Box> {
  const room = width - frame.list - 2 * lanes.padding - (columns.length - 1) * lanes.gap;
  const share = room / lanes.shares.reduce((sum, each) => sum + each, 0);
  const whole = height - frame.bar - frame.fidelity - (hasSaidLinks(trace) ? lanes.linkedDock : lanes.dock);
  const boxes = new Map<LaneName, Box>();
  let left = frame.list + lanes.padding;
  columns.forEach((names, index) => {
    const right = left + share * (lanes.shares[index] ?? 1);
    let top = frame.bar;
    names.forEach((name, place) => {
      const second = whole * column.second;
      const own = names.length === 1 ? whole : place === 0 ? whole - column.gap - second : second;
      const from = top + (place === 0 ? column.head : column.secondHead) + column.margin;
      const lane = trace.lanes.find((each) => each.lane === name);
      boxes.set(name, { left, right, top: from, bottom: top + own - notes(lane) });
      top += own + column.gap;
    });
    left = right + lanes.gap;
  });
  return boxes;
}

function notes(lane: Lane | undefined): number {
  if (!lane) return 0;
  const lines = [lane.counted < lane.total ? note.counted : 0, lane.nodes.length < lane.total ? note.more : 0];
  return lines.reduce((sum, each) => sum + (each > 0 ? note.padding + note.line * each : 0), 0);
}
