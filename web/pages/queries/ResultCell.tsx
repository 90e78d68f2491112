import { Fragment, type ReactNode } from "react";
import { isEntity, nameOf } from "../../../schema/cells.ts";
import type { EntityName } from "../../../schema/graph.ts";
import { type Cell, type EdgeCell, holdsClaimIds, rowsParameters } from "../../../schema/savedQuery.ts";
import { ownText } from "../../../schema/translations.ts";
import { type RelationshipType, relationships, type Tier, tiers } from "../../../schema/vocabulary.ts";
import { safeUrl } from "../../evidence/locatorText.ts";
import { Link } from "../../router/Link.tsx";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { formatCount } from "../../words/formats.ts";
import { pageWords } from "../../words/pages.ts";
import { tierWords } from "../../words/tiers.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import table from "../table.module.css";
import { queryAddress } from "./queryAddress.ts";
import { type ShownColumn, textsOf } from "./tableColumns.ts";

interface ResultCellProps {
  readonly column: ShownColumn;
  readonly row: Readonly<Record<string, Cell>>;
  /** What the query was asked. */
  readonly asked: Readonly<Record<string, Cell>>;
  /** What the entities in lists of ids are called. */
  readonly names: Readonly<Record<string, EntityName>>;
}

const isEdge = (cell: Cell | undefined): cell is EdgeCell => typeof cell === "object" && cell !== null && "claimIds" in cell;
const isTier = (cell: Cell | undefined): cell is Tier => tiers.some((tier) => tier === cell);

/** One cell, shown as what it is. */
export function ResultCell({ column, row, asked, names }: ResultCellProps): ReactNode {
  const phrases = usePhrases();
  const words = useWords(tierWords);
  const language = useLanguage();
  const cell = ownText(language, column.key, row).value;
  if (column.type === "claims") return <ClaimsCell ids={textsOf(row, column.ids)} />;
  if (column.type === "names") {
    const ids = textsOf(row, column.key);
    const named = column.names ? textsOf(row, column.names) : ids.map((id) => (names[id] ? nameOf(names[id], language) : id));
    return <NamesCell ids={ids} names={named} between={column.key === "routeIds" ? " → " : ", "} />;
  }
  if (cell === null || cell === undefined) return <span className={table["quiet"]}>–</span>;
  if (holdsClaimIds(column.key)) return <ClaimsCell ids={[cell].flat().map(String)} />;
  if (isEntity(cell)) return <EntityLink of={cell} marked />;
  if (isEdge(cell)) return <ClaimsCell ids={cell.claimIds} before={phrases.verb(cell.type)} />;
  if (column.as === "integer" && typeof cell === "number") {
    const count = formatCount(language, cell);
    if (!column.opens || cell === 0) return count;
    return <Link to={queryAddress(column.opens.query, rowsParameters(column.opens, row, asked))}>{count}</Link>;
  }
  if (column.as === "number") return <span data-printed="">{phrases.value(column.key, cell)}</span>;
  if (isTier(cell)) return <span className={table["quiet"]}>{words[cell]}</span>;
  if (column.key === "sourceIds") return <NamesCell ids={textsOf(row, column.key)} names={textsOf(row, column.key)} prefix="/sources/" />;
  if (Array.isArray(cell) && cell.every((item) => String(item) in relationships))
    return cell.map((item) => phrases.verb(item as RelationshipType)).join(" → ");
  const url = typeof cell === "string" ? safeUrl(cell) : null;
  if (url === null) return phrases.value(column.key, cell);
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      {url.host} ↗
    </a>
  );
}

/** A number of claims; it opens what they say. */
export function ClaimsCell({ ids, before }: { readonly ids: readonly string[]; readonly before?: string }): ReactNode {
  const words = useWords(pageWords);
  const evidence = useEvidence();
  if (ids.length === 0) return <span className={table["quiet"]}>–</span>;
  return (
    <button type="button" className={table["evidence"]} onClick={() => evidence.claims(ids)}>
      {before && `${before} · `}
      {words.claimCount(ids.length)}
    </button>
  );
}

interface NamesCellProps {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly prefix?: string;
  readonly between?: string;
}

function NamesCell({ ids, names, prefix = "/entity/", between = ", " }: NamesCellProps): ReactNode {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && between}
      <Link to={prefix + encodeURIComponent(id)}>{names[index] ?? id}</Link>
    </Fragment>
  ));
}
