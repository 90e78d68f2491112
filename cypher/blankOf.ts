import type { BlankReason } from "../schema/coverage.ts";
import type { Tally } from "./countCoverage.ts";

/** What is counted in one place, and what there is when everything counts. */
export interface Counts {
  readonly counted: Tally | undefined;
  readonly all: Tally | undefined;
}

/** Why a place has no model: the switches, where it has one without them; else what our sources lack, at every stop the same. */
export function blankOf<Lacking extends BlankReason | null>({ counted, all }: Counts, lacking: () => Lacking) {
  const whenAll = all?.models.length ?? 0;
  if (counted && counted.models.length > 0) return { blank: null, whenAll };
  if (whenAll > 0) return { blank: "left-out" as const, whenAll };
  const related = [counted, all].some((tally) => tally && tally.onlyRelated.length > 0);
  return { blank: related ? ("only-related" as const) : lacking(), whenAll };
}
