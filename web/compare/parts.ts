import type { ComparedLane } from "../../schema/compare.ts";

/** The three parts of a lane, from left to right as they are shown. */
export const partNames = ["onlyA", "shared", "onlyB"] as const;
export type PartName = (typeof partNames)[number];

export interface PairNames {
  readonly a: string;
  readonly b: string;
}

/** What a part is called. */
export const partTitle = (
  words: { readonly shared: string; readonly only: (name: string) => string },
  part: PartName,
  { a, b }: PairNames,
): string => (part === "shared" ? words.shared : words.only(part === "onlyA" ? a : b));

/** A number of each part, added over lanes. */
export const sumOf = (
  lanes: readonly ComparedLane[],
  parts: readonly PartName[],
  value: (part: ComparedLane[PartName]) => number,
): number => lanes.reduce((sum, lane) => sum + parts.reduce((of, part) => of + value(lane[part]), 0), 0);
