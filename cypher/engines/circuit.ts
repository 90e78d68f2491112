/** Counts what broke, and says when to stop trying for a while. */
export interface Circuit {
  failed(): void;
  /** True while nothing is to be tried. */
  isOpen(): boolean;
}

const most = 5;
const withinMs = 60_000;
const restMs = 30_000;

/**
 * Opens for 30 s at the fifth failure within 60 s. Failures of before the rest still count, so that the first try after
 * it is a trial.
 */
export function makeCircuit(now: () => number = () => performance.now()): Circuit {
  let failures: readonly number[] = [];
  let openUntil = Number.NEGATIVE_INFINITY;
  return {
    failed: () => {
      failures = [...failures, now()].filter((at) => at > now() - withinMs);
      if (failures.length >= most) openUntil = now() + restMs;
    },
    isOpen: () => now() < openUntil,
  };
}
