import type { Bench, Measured } from "./bench.ts";
import { benchClicks } from "./clicks.ts";
import { benchExpand } from "./expand.ts";
import { benchHttp } from "./http.ts";
import { benchIngest } from "./ingest.ts";
import { benchLanes } from "./lanes.ts";
import { benchNames } from "./names.ts";
import { benchSizes } from "./sizes.ts";

/** Every bench by the name it is asked for: `npm run bench` runs all, `npm run bench -- ingest` one. */
const benches: Readonly<Record<string, Bench>> = {
  sizes: benchSizes,
  http: benchHttp,
  expand: benchExpand,
  lanes: benchLanes,
  clicks: benchClicks,
  names: benchNames,
  ingest: benchIngest,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);

const columns = ["goal", "what", "anchor", "ours", "ratio", ""] as const;
const toCells = ({ goal, what, anchor, ours, ratio, within }: Measured): readonly string[] => [
  goal,
  what,
  anchor,
  ours,
  ratio === null ? "–" : ratio.toFixed(2),
  within === null ? "" : within ? "met" : "missed",
];

const lines: (readonly string[])[] = [columns];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  lines.push(...(await bench()).map(toCells));
}
const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
for (const line of lines) process.stdout.write(`| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |\n`);
