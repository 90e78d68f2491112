import { type ReactNode, useState } from "react";
import { Kind } from "../../../schema/graph.ts";
import type { Scope } from "../../../schema/scope.ts";
import { useMeta } from "../../api/hooks.ts";
import { useKind } from "../../api/records.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { EntityLink } from "../../words/EntityLink.tsx";
import { healthWords } from "../../words/health.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import { CountTable } from "./CountTable.tsx";
import { DataTable } from "./DataTable.tsx";
import { rowsAddress } from "./measures.ts";
import { RowCount } from "./RowCount.tsx";

const apart: ReadonlySet<string> = new Set(["Claim", "Source", "Release"]);

/** Every kind with how many there are. */
export function KindTable(): ReactNode {
  const words = useWords(healthWords);
  const phrases = usePhrases();
  const { data: meta } = useMeta();
  if (!meta) return <Skeleton />;
  const rows = Object.entries(meta.counts.labels).flatMap(([label, total]) => {
    const kind = Kind.safeParse(label).data;
    return kind === undefined || apart.has(kind)
      ? []
      : [{ key: kind, name: phrases.kind(kind), total, to: rowsAddress("entities", { kind }) }];
  });
  return <CountTable heading={words.entities} rows={rows} />;
}

/** The entities of one kind that count by `scope`. */
export function KindRows({ kind, scope }: { readonly kind: Kind; readonly scope: Scope }): ReactNode {
  const words = useWords(healthWords);
  const [limit, setLimit] = useState(200);
  const { data, error, refetch } = useKind(kind, scope, limit);
  if (error && !data) return <Failure problem={error} again={refetch} />;
  if (!data) return <Skeleton />;
  return (
    <>
      <RowCount shown={data.entities.length} total={data.total} onMore={() => setLimit(Math.min(1000, limit + 400))} />
      <DataTable columns={[words.name]} rows={data.entities.map((entity) => [entity.id, <EntityLink key="name" of={entity} marked />])} />
    </>
  );
}
