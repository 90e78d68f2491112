import { reasonText } from "../schema/problemReason.ts";
import { blankOut, lineAt, splitList } from "./cypherText.ts";
import { allProperties } from "./graphWords.ts";
import { judge } from "./guard/guardCypher.ts";
import { integer, type Kind } from "./guard/kinds.ts";
import { notThere } from "./guard/nearest.ts";
import type { QueryProblem, SavedQuery } from "./savedQuery.ts";

interface Finding {
  readonly offset: number;
  readonly message: string;
}

/** What is wrong with a saved query beyond its header: by line of its file, all at once. */
export function lintQuery(query: SavedQuery): QueryProblem[] {
  const { header, cypher, line } = query;
  const code = blankOut(cypher, "comments and strings");
  const findings = [
    ...judgeText(query),
    ...lintParameters(code, Object.keys(header.parameters)),
    ...lintEnding(
      code,
      Object.entries(header.columns).map(([name, { as }]) => ({ name, as })),
    ),
  ];
  const patterns = [...(header.ask?.en ?? []), ...(header.ask?.zh ?? [])];
  const slots = patterns.flatMap((text) => [...text.matchAll(/\{(\w+)/g)].map(({ 1: slot }) => slot ?? ""));
  const strange = slots.filter((slot) => !(slot in header.parameters));
  return [
    ...strange.map((slot) => ({ line: 1, message: `ask: {${slot}} is not a parameter` })),
    ...findings.map(({ offset, message }) => ({ line: line - 1 + lineAt(cypher, offset), message })),
  ].sort((a, b) => a.line - b.line);
}

/** What the queries beside a query take of it: both ends must be there. */
export function lintBeside(queries: readonly SavedQuery[]): string[] {
  return queries.flatMap(({ name, header }) =>
    (header.beside ?? []).flatMap(({ query, parameters }) => {
      const other = queries.find((each) => each.name === query);
      if (!other) return [`${name}.cypher:1 beside: no query is named ${query}`];
      return Object.entries(parameters).flatMap(([theirs, ours]) => [
        ...(theirs in other.header.parameters ? [] : [`${name}.cypher:1 beside: ${theirs} is no parameter of ${query}`]),
        ...(ours in header.parameters ? [] : [`${name}.cypher:1 beside: ${ours} is not a parameter`]),
      ]);
    }),
  );
}

/** A count leads to what it counts: a query that lists its rows, or a column of ids beside it. */
export function lintCounts({ name, header }: SavedQuery): string[] {
  const { columns } = header;
  return Object.entries(columns).flatMap(([column, { as, opens, listed }]) => {
    const at = `${name}.cypher:1 columns.${column}:`;
    if (listed !== undefined && columns[listed]?.as !== "list") return [`${at} listed names no column that is a list: ${listed}`];
    if (listed !== undefined && as !== "integer") return [`${at} only whole numbers count what is listed`];
    if (as !== "integer" || opens || listed !== undefined || (column === "claims" && "claimIds" in columns)) return [];
    return [`${at} a count says what it counts: opens, or listed; what counts nothing is as: number`];
  });
}

/** The queries that list what a column counts: they must be there, and get of it what they need. */
export function lintOpens(queries: readonly SavedQuery[]): string[] {
  return queries.flatMap(({ name, header }) =>
    Object.entries(header.columns).flatMap(([column, { as, opens }]) => {
      if (!opens) return [];
      const at = `${name}.cypher:1 columns.${column}.opens:`;
      const other = queries.find((each) => each.name === opens.query);
      if (as !== "integer") return [`${at} only whole numbers count rows`];
      if (!other) return [`${at} no query is named ${opens.query}`];
      const theirs = other.header.parameters;
      const needed = Object.entries(theirs).filter(([, each]) => each.optional !== true && each.default === undefined);
      return [
        ...needed.filter(([each]) => !(each in opens.parameters)).map(([each]) => `${at} ${opens.query} needs ${each}`),
        ...Object.entries(opens.parameters).flatMap(([their, origins]) => [
          ...(their in theirs ? [] : [`${at} ${their} is no parameter of ${opens.query}`]),
          ...origins
            .filter((origin) => !origin.startsWith("=") && !(origin in header.columns) && !(origin in header.parameters))
            .map((origin) => `${at} ${origin} is neither a column nor a parameter`),
        ]),
      ];
    }),
  );
}

/** What the console's guard refuses or rewrites: a saved query runs as it stands, so it has to be written as both engines read it. */
function judgeText({ header, cypher }: SavedQuery): Finding[] {
  const { refusal, strange, rewrites } = judge(cypher, kindsOf(header.parameters));
  return [
    ...(refusal ? [{ offset: refusal.offset, message: refusal.message }] : []),
    ...strange.map(({ offset, text }) => ({
      offset,
      message: reasonText("en", notThere("no-property", text, allProperties)),
    })),
    ...rewrites.map(({ from, insert }) => ({ offset: from, message: `the engines read this differently: write ${insert.trim()}` })),
  ];
}

const kindsOf = (parameters: SavedQuery["header"]["parameters"]): ReadonlyMap<string, Kind> =>
  new Map([
    ...Object.entries(parameters).map(([name, { kind }]): [string, Kind] => [name, kind === "integer" ? integer : { shape: "text" }]),
    ["limit", integer],
  ]);

function lintParameters(code: string, declared: readonly string[]): Finding[] {
  const used = [...code.matchAll(/\$(\w+)/g)].map(({ index, 1: name = "" }) => ({ offset: index, name }));
  const names = new Set(used.map(({ name }) => name));
  return [
    ...used
      .filter(({ name }) => name !== "limit" && !declared.includes(name))
      .map(({ offset, name }) => ({ offset, message: `$${name} is not in the header` })),
    ...declared.filter((name) => !names.has(name)).map((name) => ({ offset: 0, message: `parameter ${name} is not used` })),
  ];
}

interface Column {
  readonly name: string;
  readonly as: string;
}

/** The last RETURN names the header's columns, and the order after it is total. */
function lintEnding(code: string, columns: readonly Column[]): Finding[] {
  const start = code.lastIndexOf("\nRETURN ") + 1;
  const end = /\nORDER BY (?<order>[^\n]+)\nLIMIT \$limit$/.exec(code);
  if (start === 0) return [{ offset: 0, message: "no RETURN at the start of a line" }];
  if (!end || end.index < start) return [{ offset: code.length, message: "must end with a line ORDER BY … and a line LIMIT $limit" }];
  const returned = splitList(code.slice(start + "RETURN ".length, end.index).replace(/^DISTINCT\s/, "")).map(aliasOf);
  const expected = columns.map(({ name }) => name);
  const mismatch =
    returned.join() === expected.join()
      ? []
      : [{ offset: start, message: `returns ${returned.join(", ")}; the header lists ${expected.join(", ")}` }];
  const order = end.groups?.["order"] ?? "";
  return [...mismatch, ...lintOrder(order, end.index + 1, columns)];
}

const aliasOf = (item: string): string => /\sAS\s+`?(\w+)`?$/i.exec(item)?.[1] ?? item;

/** An order is total where it holds an id, or else every column that is no count: what the rows are grouped by. */
function lintOrder(order: string, offset: number, columns: readonly Column[]): Finding[] {
  const terms = splitList(order).map((term) => term.replace(/\s+(ASC|DESC)$/i, ""));
  const byId = terms.some((term) => /(^|\.)(id|ids|\w+Ids?)$/.test(term));
  const grouped = columns.filter(({ as }) => as !== "integer").every(({ name }) => terms.includes(name));
  return byId || grouped ? [] : [{ offset, message: "the order is not total: end it with an id" }];
}
