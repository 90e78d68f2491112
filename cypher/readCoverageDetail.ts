import type { ClaimSet } from "../schema/api.ts";
import { type ClaimsOfNumber, type CoverageColumns, type CoverageDetail, unnamedRow } from "../schema/coverage.ts";
import type { EntityName, SubgraphEdge } from "../schema/graph.ts";
import { placesOf } from "./clauseCounts.ts";
import { layMatrix, type Matrix, type Tally } from "./countCoverage.ts";
import { type CoverageFacts, readCoverageFacts, readSearched } from "./coverageFacts.ts";
import { readClaimSet } from "./readClaimSet.ts";
import type { Page } from "./readClaims.ts";
import { type Counting, readCounting } from "./readCounting.ts";
import type { CoverageOptions } from "./readCoverage.ts";
import { readNamesOf } from "./readEntity.ts";
import { claimIdsOf, recountClaims } from "./readSteps.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";
import { sumUp } from "./sumCoverage.ts";

/** A number of the matrix: a cell's, or a total's where row or column is left out. */
export type CoverageNumber = CoverageOptions & { readonly row?: string | undefined; readonly column?: string | undefined };

/** The models and edges behind a number. Null where its row or column is not held. */
export async function readCoverageDetail(read: Read, asked: CoverageNumber): Promise<CoverageDetail | null> {
  const { counting, facts, matrix, whole } = await readNumber(read, asked);
  const [models, related] = [whole.models.sort(byCodePoint), whole.onlyRelated.sort(byCodePoint)];
  const edges = await edgesOf(read, facts, whole, counting, asked);
  const active = whole.active;
  const filled = rowsOfModels(matrix, models, asked);
  const mentioned = [...models, ...related, ...filled.keys(), ...endsOf(asked), ...active.map(({ source }) => source)];
  const names = await readNamesOf(read, mentioned);
  if (!areHeld(asked, names)) return null;
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  return {
    row: (asked.row && names.get(asked.row)) || null,
    column: (asked.column && names.get(asked.column)) || null,
    rows: [...filled].flatMap(([id, ofRow]) => named([id]).map((name) => ({ ...name, models: ofRow }))),
    models: named(models),
    related: named(related),
    claims: whole.claims,
    routeClaims: claimsOf([...edges, ...active]).length,
    edges,
    activeIn: active,
    nodes: named([...new Set(active.map(({ source }) => source))].sort(byCodePoint)),
    searched: await readSearched(read),
  };
}

/** The claims behind a number. Null where its row or column is not held. */
export async function readCoverageClaims(
  read: Read,
  { of, limit, offset, ...asked }: CoverageNumber & Page & { readonly of: ClaimsOfNumber },
): Promise<ClaimSet | null> {
  const { counting, facts, whole } = await readNumber(read, asked);
  const names = await readNamesOf(read, endsOf(asked));
  if (!areHeld(asked, names)) return null;
  const ids = of === "counted" ? whole.claimIds : claimsOf([...(await edgesOf(read, facts, whole, counting, asked)), ...whole.active]);
  return readClaimSet(
    read,
    ids,
    { limit, offset },
    endsOf(asked).flatMap((id) => names.get(id) ?? []),
    counting.outside,
  );
}

/** The matrix that holds a number, and all that is counted in it. */
async function readNumber(read: Read, asked: CoverageNumber) {
  const counting = await readCounting(read, asked);
  const facts = await readCoverageFacts(read, counting);
  const matrix = layMatrix(facts, asked.rows, asked.columns, asked.match);
  return { counting, facts, matrix, whole: tallyOf(matrix, asked) };
}

const endsOf = ({ row, column }: CoverageNumber): string[] => [row, column].filter((id) => id !== undefined);
const areHeld = (asked: CoverageNumber, names: ReadonlyMap<string, EntityName>): boolean =>
  endsOf(asked).every((id) => (id === unnamedRow && id === asked.row) || names.has(id));
const claimsOf = (edges: readonly SubgraphEdge[]): string[] => [...new Set(edges.flatMap(claimIdsOf))];

/** All that is counted in the row, in the column, or in both. */
function tallyOf({ coverings, active, rowsOf }: Matrix, { row, column }: CoverageNumber): Tally {
  return sumUp({
    coverings: coverings.filter((covering) => (!column || covering.column === column) && (!row || rowsOf(covering.model).includes(row))),
    active: active.filter((each) => (!column || each.column === column) && (!row || each.row === row)),
    rowsOf,
  }).whole;
}

/** The rows with a name in which the models stand, most models first. */
function rowsOfModels({ rowsOf }: Matrix, models: readonly string[], { row }: CoverageNumber): ReadonlyMap<string, string[]> {
  const filled = new Map<string, string[]>();
  for (const model of models)
    for (const id of rowsOf(model)) if (id !== unnamedRow && (!row || id === row)) filled.set(id, [...(filled.get(id) ?? []), model]);
  return new Map([...filled].sort(([a, own], [b, others]) => others.length - own.length || byCodePoint(a, b)));
}

/** The steps of the routes: what leads from the rows to the models, what covers, and the mappings by which that reaches the column. */
async function edgesOf(
  read: Read,
  facts: CoverageFacts,
  whole: Tally,
  { evidence }: Counting,
  { rows, columns, row, column }: CoverageNumber,
): Promise<SubgraphEdge[]> {
  const shown = new Set([...whole.models, ...whole.onlyRelated]);
  const leading = { vendor: facts.develops, hospital: facts.deployedAt, model: [] }[rows].filter(
    ({ source, target }) => (shown.has(source) || shown.has(target)) && (!row || source === row || target === row),
  );
  return [...(await recountClaims(read, leading, evidence)), ...whole.covers, ...mappingsOf(facts, whole, columns, column)];
}

/** The mappings by which covered scenarios reach the column. */
function mappingsOf(facts: CoverageFacts, tally: Tally, columns: CoverageColumns, column: string | undefined) {
  if (columns === "market") return [];
  const scenarios = new Set([...tally.covers, ...tally.active].map(({ target }) => target));
  const places = placesOf(facts);
  return facts.mapsTo.filter(({ source, target }) => scenarios.has(source) && (!column || places(target).includes(column)));
}
