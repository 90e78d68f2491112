/** One line of the table: `ratio` is ours against the anchor in this same run; `within` says whether the goal is met. */
export interface Measured {
  readonly goal: string;
  readonly what: string;
  readonly anchor: string;
  readonly ours: string;
  readonly ratio: number | null;
  readonly within: boolean | null;
}

/** One bench: its file exports one of these. What it cannot have it reports as a line with the reason. */
export type Bench = () => Promise<readonly Measured[]>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The milliseconds of CPU that this process spends on `work`. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
