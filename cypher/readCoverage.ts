import type {
  BlankReason,
  Coverage,
  CoverageCell,
  CoverageColumn,
  CoverageColumns,
  CoverageDetail,
  CoverageMatch,
  CoverageRows,
} from "../schema/coverage.ts";
import type { EntityName } from "../schema/graph.ts";
import type { AskedScope } from "../schema/scope.ts";
import type { Label } from "../schema/vocabulary.ts";
import { layMatrix, type Matrix, type Tally, tallyAt } from "./countCoverage.ts";
import { byEnd, type CoverageFacts, readCoverageFacts, readLabel, readSearched } from "./coverageFacts.ts";
import type { Page } from "./readClaims.ts";
import { readCounting } from "./readCounting.ts";
import { readNamesOf } from "./readEntity.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";

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

interface Sums {
  readonly cells: ReadonlyMap<string, Tally>;
  readonly rows: ReadonlyMap<string, Tally>;
  readonly columns: ReadonlyMap<string, Tally>;
  readonly all: Tally;
}

/** The matrix of who covers what: rows with most models first, blank ones last, with why they are blank. */
export async function readCoverage(read: Read, options: CoverageOptions, { limit, offset }: Page): Promise<Coverage> {
  const counting = await readCounting(read, options);
  const facts = await readCoverageFacts(read, counting);
  const matrix = layMatrix(facts, options.rows, options.columns, options.match);
  const sums = add(matrix);
  const rows = (await readLabel(read, rowLabels[options.rows], counting))
    .map(({ stored: _, ...name }) => ({ ...name, ...lineOf(sums.rows.get(name.id), () => rowBlank(facts, options, name.id)) }))
    .sort((a, b) => b.total - a.total || b.related - a.related || b.activeIn - a.activeIn || byCodePoint(a.id, b.id));
  const shown = rows.slice(offset, offset + limit);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    match: options.match,
    evidence: counting.evidence,
    scope: counting.scope,
    rows: shown,
    columns: await readColumns(read, facts, options, sums),
    cells: [...sums.cells].map(([key, tally]) => toCell(key, tally)).filter(({ row }) => ids.has(row)),
    rowsTotal: rows.length,
    models: sums.all.models.length,
    searched: await readSearched(read),
    truncated: shown.length < rows.length,
  };
}

/** The models and edges behind a number: a cell's, or a total's where row or column is left out. Null where one is not held. */
export async function readCoverageDetail(
  read: Read,
  { row, column, ...options }: CoverageOptions & { readonly row?: string | undefined; readonly column?: string | undefined },
): Promise<CoverageDetail | null> {
  const counting = await readCounting(read, options);
  const facts = await readCoverageFacts(read, counting);
  const matrix = layMatrix(facts, options.rows, options.columns, options.match);
  const { all } = add({
    ...matrix,
    coverings: matrix.coverings.filter((covering) => column === undefined || covering.column === column),
    active: matrix.active.filter((active) => (!column || active.column === column) && (!row || active.row === row)),
    rowsOf: row === undefined ? matrix.rowsOf : only(matrix.rowsOf, row),
  });
  const [models, related] = [all.models.sort(byCodePoint), all.onlyRelated.sort(byCodePoint)];
  const names = await readNamesOf(read, [...models, ...related, ...(row ? [row] : []), ...(column ? [column] : [])]);
  if ((row && !names.has(row)) || (column && !names.has(column))) return null;
  const shown = new Set([...models, ...related]);
  const rowEdges = options.rows === "vendor" ? facts.develops : options.rows === "hospital" ? facts.deployedAt : [];
  const leading = rowEdges.filter(
    ({ source, target }) => (shown.has(source) || shown.has(target)) && (!row || source === row || target === row),
  );
  return {
    row: row ? (names.get(row) ?? null) : null,
    column: column ? (names.get(column) ?? null) : null,
    models: models.flatMap((id) => names.get(id) ?? []),
    related: related.flatMap((id) => names.get(id) ?? []),
    edges: [...leading, ...all.covers, ...mappingsOf(facts, all, options.columns, column)],
    activeIn: all.active,
    searched: await readSearched(read),
  };
}

function only(rowsOf: Matrix["rowsOf"], row: string): Matrix["rowsOf"] {
  return new Map([...rowsOf].filter(([, rows]) => rows.includes(row)).map(([model]) => [model, [row]]));
}

/** The mappings by which covered scenarios reach the column. */
function mappingsOf(facts: CoverageFacts, tally: Tally, columns: CoverageColumns, column: string | undefined) {
  if (columns === "market") return [];
  const scenarios = new Set([...tally.covers, ...tally.active].map(({ target }) => target));
  const category = byEnd(facts.inCategory, "source");
  const section = byEnd(facts.inSection, "source");
  const places = (clause: string) => {
    const categories = category.get(clause) ?? [];
    return [clause, ...categories, ...categories.flatMap((id) => section.get(id) ?? [])];
  };
  return facts.mapsTo.filter(({ source, target }) => scenarios.has(source) && (!column || places(target).includes(column)));
}

function add({ coverings, active, rowsOf }: Matrix): Sums {
  const [cells, rows, columns] = [new Map<string, Tally>(), new Map<string, Tally>(), new Map<string, Tally>()];
  const whole = new Map<string, Tally>();
  for (const covering of coverings) {
    for (const row of rowsOf.get(covering.model) ?? []) {
      tallyAt(cells, `${row} ${covering.column}`).add(covering);
      tallyAt(rows, row).add(covering);
      tallyAt(columns, covering.column).add(covering);
      tallyAt(whole, "").add(covering);
    }
  }
  for (const { row, column, edge } of active) {
    tallyAt(cells, `${row} ${column}`).addActive(edge);
    tallyAt(rows, row).addActive(edge);
    tallyAt(columns, column).addActive(edge);
    tallyAt(whole, "").addActive(edge);
  }
  return { cells, rows, columns, all: tallyAt(whole, "") };
}

function lineOf(tally: Tally | undefined, blank: () => BlankReason) {
  const total = tally?.models.length ?? 0;
  const related = tally?.onlyRelated.length ?? 0;
  return {
    total,
    related,
    activeIn: tally?.active.length ?? 0,
    claims: tally?.claims ?? 0,
    blank: total > 0 ? null : related > 0 ? ("only-related" as const) : blank(),
  };
}

function toCell(key: string, tally: Tally): CoverageCell {
  const [row = "", column = ""] = key.split(" ");
  const { models, onlyRelated, claims, tier, active } = tally;
  return { row, column, models: models.length, related: onlyRelated.length, claims, tier, activeIn: active.length };
}

/** The first thing that the row's routes lack. */
function rowBlank(facts: CoverageFacts, { rows }: CoverageOptions, id: string): BlankReason {
  const edges = rows === "vendor" ? facts.develops : facts.deployedAt;
  const models =
    rows === "model" ? [id] : edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  if (models.length === 0) return "no-model-named";
  return facts.covers.some(({ source }) => models.includes(source)) ? "not-mapped" : "no-scenario-stated";
}

async function readColumns(read: Read, facts: CoverageFacts, options: CoverageOptions, sums: Sums): Promise<CoverageColumn[]> {
  const nodes = await readLabel(read, columnLabels[options.columns]);
  const mentioning =
    options.columns === "market"
      ? []
      : (await readLabel(read, "PolicyScenario")).filter(({ stored }) => stored["mentionsLargeModels"] === true);
  const category = byEnd(facts.inCategory, "source");
  const section = byEnd(facts.inSection, "source");
  const placesOf = (id: string) => [id, ...(category.get(id) ?? []).flatMap((of) => [of, ...(section.get(of) ?? [])])];
  const mapped = new Set(facts.mapsTo.flatMap(({ target }) => placesOf(target)));
  const filled = new Map<string, number>();
  for (const [key, tally] of sums.cells) {
    const { column, models } = toCell(key, tally);
    if (models > 0) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  const columns = nodes.map(({ stored: _, ...name }: EntityName & { readonly stored: unknown }) => ({
    ...name,
    ...lineOf(sums.columns.get(name.id), () => (options.columns === "market" || mapped.has(name.id) ? "no-product-found" : "not-mapped")),
    rows: filled.get(name.id) ?? 0,
    parent: (category.get(name.id) ?? section.get(name.id))?.[0] ?? null,
    mentionsLargeModels: mentioning.filter(({ id }) => placesOf(id).includes(name.id)).length,
  }));
  return options.columns === "market" ? columns.sort((a, b) => b.total - a.total || byCodePoint(a.id, b.id)) : columns;
}
