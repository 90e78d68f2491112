import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { LaneName } from "../../schema/trace.ts";

export const cardHeight = 58;
export const cardGap = 12;
export const slotTop = (slot: number): number => slot * (cardHeight + cardGap);

/** How far a lane of this height that is scrolled so far must be for the card in a slot to be whole in it, and no farther. */
export function scrolledTo(slot: number, scroll: number, height: number): number {
  const top = slotTop(slot);
  return top < scroll ? top : Math.max(scroll, top + cardHeight - height);
}

/** Where a lane's scrolling box lies in the view, in CSS pixels, and how far it is scrolled. */
export interface LaneBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scroll: number;
}

export interface Geometry {
  readonly boxes: ReadonlyMap<LaneName, LaneBox>;
  readonly root: RefObject<HTMLDivElement | null>;
  /** Given to each lane's scrolling box. */
  readonly measure: (lane: LaneName) => (element: HTMLElement | null) => void;
  readonly refresh: () => void;
  /** Scrolls a lane so far that the card in this slot is seen, and no farther. */
  readonly show: (lane: LaneName, slot: number) => void;
  /** Whether any part of the card in this slot is in its lane's window; the page's own edges aside. */
  readonly inSight: (lane: LaneName, slot: number) => boolean;
  /** Scrolls the lanes sideways, where they are wider than the view, until this one is seen. */
  readonly showLane: (lane: LaneName) => void;
}

/** Follows the lanes' boxes as they scroll and as the window changes. */
export function useGeometry(): Geometry {
  const root = useRef<HTMLDivElement>(null);
  const elements = useRef(new Map<LaneName, HTMLElement>());
  const [boxes, setBoxes] = useState<ReadonlyMap<LaneName, LaneBox>>(new Map());

  const refresh = useCallback(() => {
    if (!root.current) return;
    const box = root.current.getBoundingClientRect();
    const origin = { left: box.left - root.current.scrollLeft, top: box.top };
    const next = new Map<LaneName, LaneBox>();
    for (const [lane, element] of elements.current) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      next.set(lane, {
        left: left - origin.left,
        right: right - origin.left,
        top: top - origin.top,
        bottom: bottom - origin.top,
        scroll: element.scrollTop,
      });
    }
    setBoxes((before) => (same(before, next) ? before : next));
  }, []);

  const measure = useCallback(
    (lane: LaneName) => (element: HTMLElement | null) => {
      if (element) elements.current.set(lane, element);
      else elements.current.delete(lane);
    },
    [],
  );
  const show = useCallback((lane: LaneName, slot: number) => {
    const element = elements.current.get(lane);
    if (!element) return;
    const scroll = scrolledTo(slot, element.scrollTop, element.clientHeight);
    if (scroll !== element.scrollTop) element.scrollTop = scroll;
  }, []);

  const inSight = useCallback((lane: LaneName, slot: number) => {
    const element = elements.current.get(lane);
    const top = slotTop(slot);
    return !element || (top + cardHeight > element.scrollTop && top < element.scrollTop + element.clientHeight);
  }, []);

  const showLane = useCallback((lane: LaneName) => {
    const [view, element] = [root.current?.getBoundingClientRect(), elements.current.get(lane)?.getBoundingClientRect()];
    if (!view || !element) return;
    const aside = Math.max(0, element.right - view.right) - Math.max(0, view.left - element.left);
    if (aside !== 0) root.current?.scrollBy(aside, 0);
  }, []);

  useLayoutEffect(() => {
    refresh();
    const observer = new ResizeObserver(refresh);
    if (root.current) observer.observe(root.current);
    return () => observer.disconnect();
  }, [refresh]);
  return { boxes, root, measure, refresh, show, inSight, showLane };
}

function same(a: ReadonlyMap<LaneName, LaneBox>, b: ReadonlyMap<LaneName, LaneBox>): boolean {
  if (a.size !== b.size) return false;
  return [...b].every(([lane, box]) => {
    const other = a.get(lane);
    return other !== undefined && (Object.keys(box) as (keyof LaneBox)[]).every((key) => box[key] === other[key]);
  });
}

/** The middle of a card's side, kept within its lane's box; `hidden` where the card is scrolled out of sight. */
export function anchor(
  box: LaneBox,
  slot: number,
  side: "left" | "right",
): { readonly x: number; readonly y: number; readonly hidden: boolean } {
  const y = box.top + slotTop(slot) - box.scroll + cardHeight / 2;
  const within = Math.max(box.top, Math.min(box.bottom, y));
  return { x: box[side], y: within, hidden: within !== y };
}
