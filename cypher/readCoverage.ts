import {
  type BlankReason,
  type Coverage,
  type CoverageColumn,
  type CoverageColumns,
  type CoverageMatch,
  type CoverageRows,
  unnamedRow,
} from "../schema/coverage.ts";
import type { AskedScope } from "../schema/scope.ts";
import type { Label } from "../schema/vocabulary.ts";
import { lackingOf, mappedPlaces, placesOf } from "./clauseCounts.ts";
import { layMatrix } from "./countCoverage.ts";
import { type GuidelineSteps, readCoverageFacts, readLabel, readSearched } from "./coverageFacts.ts";
import type { Page } from "./readClaims.ts";
import { readCounting } from "./readCounting.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";
import { type BothSums, countsAt, rowsWithModel, sumUp, toCells, toLine, toUnnamed } from "./sumCoverage.ts";

/** Which matrix. */
export type CoverageOptions = AskedScope & {
  readonly rows: CoverageRows;
  readonly columns: CoverageColumns;
  readonly match: CoverageMatch;
};

const rowLabels = { vendor: "Vendor", model: "Model", hospital: "Hospital" } as const satisfies Record<CoverageRows, Label>;
const columnLabels = {
  section: "PolicySection",
  category: "PolicyCategory",
  scenario: "PolicyScenario",
  market: "Scenario",
} as const satisfies Record<CoverageColumns, Label>;

/** The matrix of who covers what: rows with most models first, blank ones last, with why they are blank. */
export async function readCoverage(read: Read, options: CoverageOptions, { limit, offset }: Page): Promise<Coverage> {
  const counting = await readCounting(read, options);
  const facts = await readCoverageFacts(read, counting);
  const matrix = layMatrix(facts, options.rows, options.columns, options.match);
  const whole = layMatrix(facts.all, options.rows, options.columns, options.match);
  const sums = { counted: sumUp(matrix), all: sumUp(whole) };
  const rows = (await readLabel(read, rowLabels[options.rows], counting))
    .map(({ stored: _, ...name }) => ({
      ...name,
      ...toLine(countsAt(sums, "rows", name.id), () => lackingOfRow(facts.all, options, name.id)),
    }))
    .sort((a, b) => b.total - a.total || b.related - a.related || b.activeIn - a.activeIn || byCodePoint(a.id, b.id));
  const shown = rows.slice(offset, offset + limit);
  return {
    match: options.match,
    evidence: counting.evidence,
    scope: counting.scope,
    rows: shown,
    columns: await readColumns(read, facts.all, options, sums),
    unnamed: toUnnamed(sums, whole.rowsOf),
    cells: toCells(sums, new Set([...shown.map(({ id }) => id), unnamedRow])),
    rowsTotal: rows.length,
    models: sums.counted.whole.models.length,
    searched: await readSearched(read),
    truncated: shown.length < rows.length,
  };
}

/** The first thing that the row's routes lack, whoever counts. */
function lackingOfRow(all: GuidelineSteps, { rows }: CoverageOptions, id: string): BlankReason {
  const edges = rows === "vendor" ? all.develops : all.deployedAt;
  const models =
    rows === "model" ? [id] : edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  if (models.length === 0) return "no-model-named";
  return all.covers.some(({ source }) => models.includes(source)) ? "not-mapped" : "no-scenario-stated";
}

async function readColumns(read: Read, all: GuidelineSteps, options: CoverageOptions, sums: BothSums): Promise<CoverageColumn[]> {
  const market = options.columns === "market";
  const nodes = await readLabel(read, columnLabels[options.columns]);
  const mentioning = market ? [] : (await readLabel(read, "PolicyScenario")).filter(({ stored }) => stored["mentionsLargeModels"] === true);
  const places = placesOf(all);
  const mapped = mappedPlaces(all);
  const filled = rowsWithModel(sums.counted);
  const columns = nodes.map(({ stored: _, ...name }) => ({
    ...name,
    ...toLine(countsAt(sums, "columns", name.id), () => lackingOf(market || mapped.has(name.id))),
    rows: filled.get(name.id) ?? 0,
    parent: places(name.id)[1] ?? null,
    mentionsLargeModels: mentioning.filter(({ id }) => places(id).includes(name.id)).length,
  }));
  return market ? columns.sort((a, b) => b.total - a.total || byCodePoint(a.id, b.id)) : columns;
}
