import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { unnamedRow } from "../../schema/coverage.ts";
import type { CoverageAddress } from "./address.ts";
import { visibleRows } from "./cell.ts";
import type { Matrix } from "./useMatrix.ts";
import { type GridPlace, walkTo } from "./walk.ts";

const rowHeight = 24; // as the style sheet has it
/** Rows that a screen reader counts before the first of the body: the heads and the line under them. */
const headRows = 2;
/** Cells of a row before its total. */
const headCells = 1;

/** The number of a row for screen readers, by which the keys find it. */
export const rowNumber = (row: number): number => row + headRows + 1;

interface Grid {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowHeight: number;
  /** The rows to draw: the first, and the one after the last. */
  readonly drawn: readonly [number, number];
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Which rows of the matrix are drawn, and the keys that walk it: the focus is never in a row that is not drawn. */
export function useGrid({ rows, unnamed, columns }: Matrix, address: CoverageAddress): Grid {
  const scroller = useRef<HTMLElement>(null);
  const [drawn, setDrawn] = useState<readonly [number, number]>([0, 60]);
  const total = rows.length;
  const lastRow = total + (unnamed ? 1 : 0);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const next = visibleRows(element.scrollTop, element.clientHeight, rowHeight, total);
      const focused = placeOf(document.activeElement)?.row;
      // A row that is scrolled away goes out of the document, and the focus with it.
      if (focused !== undefined && focused < total && (focused < next[0] || focused >= next[1])) element.focus({ preventScroll: true });
      setDrawn((before) => (before[0] === next[0] && before[1] === next[1] ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [total]);

  const focus = ({ row, column }: GridPlace): void => {
    const element = scroller.current;
    if (!element) return;
    if (row < total && (row < drawn[0] || row >= drawn[1])) {
      element.scrollTop = Math.max(0, row * rowHeight - element.clientHeight / 3);
      flushSync(() => setDrawn(visibleRows(element.scrollTop, element.clientHeight, rowHeight, total)));
    }
    const cells = element.querySelector(`tr[aria-rowindex="${rowNumber(row)}"]`)?.children;
    cells
      ?.item(column + headCells)
      ?.querySelector<HTMLElement>("button, a")
      ?.focus();
  };

  // What closes with the rows takes the focus along: it goes back to the number that opened them.
  const open = openPlace(address, rows, columns, lastRow);
  const before = useRef(open);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open;
    if (closed && (document.activeElement === null || document.activeElement === document.body)) focus(closed);
  });

  return {
    scroller,
    rowHeight,
    drawn,
    onKeyDown: (event) => {
      const from = placeOf(event.target);
      const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight / 2);
      const size = { lastRow, lastColumn: columns.length, page };
      const to = from && !event.altKey && walkTo(event.key, event.ctrlKey || event.metaKey, from, size);
      if (!to) return;
      event.preventDefault();
      focus(to);
    },
  };
}

/** Where a cell's number stands; null for what is none. */
function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof HTMLElement ? target.closest("td") : null;
  const number = Number(cell?.closest("tr")?.getAttribute("aria-rowindex") ?? 0);
  return cell && number > headRows ? { row: number - rowNumber(0), column: cell.cellIndex - headCells } : null;
}

function openPlace(address: CoverageAddress, rows: Matrix["rows"], columns: Matrix["columns"], lastRow: number): GridPlace | null {
  const { row, column } = address;
  if (row === null && column === null) return null;
  // Totals of columns are the last row, and the row without a name is before them.
  const named = row === unnamedRow ? rows.length : rows.findIndex(({ id }) => id === row);
  return { row: row === null ? lastRow : named, column: columns.findIndex((shown) => shown.column.id === column) + 1 };
}
