import { type ReactNode, useState } from "react";
import { Predicate } from "../../../schema/graph.ts";
import type { Scope } from "../../../schema/scope.ts";
import type { RelationshipType } from "../../../schema/vocabulary.ts";
import { useMeta } from "../../api/hooks.ts";
import { useRelations } from "../../api/records.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { formatDate } from "../../words/formats.ts";
import { healthWords } from "../../words/health.ts";
import { pageWords } from "../../words/pages.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import table from "../table.module.css";
import { CountTable } from "./CountTable.tsx";
import { DataTable } from "./DataTable.tsx";
import { rowsAddress } from "./measures.ts";
import { RowCount } from "./RowCount.tsx";

/** Every type of relationship with how many there are. */
export function RelationTable(): ReactNode {
  const words = useWords(healthWords);
  const phrases = usePhrases();
  const { data: meta } = useMeta();
  if (!meta) return <Skeleton />;
  const rows = Object.entries(meta.counts.relationships).flatMap(([name, total]) => {
    const type = Predicate.safeParse(name).data;
    return type === undefined ? [] : [{ key: type, name: phrases.verb(type), total, to: rowsAddress("relationships", { type }) }];
  });
  return <CountTable heading={words.relationships} rows={rows} />;
}

interface RelationRowsProps {
  readonly type?: RelationshipType;
  readonly dated?: "true";
  readonly scope: Scope;
}

/** The relationships that count by `scope`: of one type, those with a date, or all; each with the claims behind it. */
export function RelationRows({ scope, ...asked }: RelationRowsProps): ReactNode {
  const words = useWords(healthWords);
  const pages = useWords(pageWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const drawer = useEvidence();
  const [limit, setLimit] = useState(200);
  const { data, error, refetch } = useRelations({ ...asked, limit }, scope);
  if (error && !data) return <Failure problem={error} again={refetch} />;
  if (!data) return <Skeleton />;
  const newest = (asOf: unknown): string => (typeof asOf === "string" ? formatDate(language, asOf) : "–");
  return (
    <>
      <RowCount shown={data.relations.length} total={data.total} onMore={() => setLimit(Math.min(1000, limit + 400))} />
      <DataTable
        columns={[words.relationship, words.newest, words.evidence]}
        rows={data.relations.map(({ edge, source, target }) => [
          edge.id,
          <span key="ends">
            <EntityLink of={source} colored /> {phrases.verb(edge.type)} <EntityLink of={target} colored />
          </span>,
          newest(edge.properties["asOf"]),
          <button key="claims" type="button" className={table["evidence"]} onClick={() => drawer.edge(edge)}>
            {pages.claimCount(Number(edge.properties["claims"] ?? 0))}
          </button>,
        ])}
      />
    </>
  );
}
