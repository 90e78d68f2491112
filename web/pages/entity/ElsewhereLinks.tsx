import type { ReactNode } from "react";
import type { Entity } from "../../../schema/api.ts";
import type { Kind } from "../../../schema/graph.ts";
import { useHasView } from "../../frame/viewContext.ts";
import { Link } from "../../router/Link.tsx";
import { pageWords } from "../../words/pages.ts";
import { useWords } from "../../words/words.ts";

/** Kinds that the page of the report shows in their place. */
const reported: ReadonlySet<Kind> = new Set(["Statistic", "Taxonomy", "TaxonomyItem"]);

/** Where an entity is shown beside its own page and its trace. */
export function ElsewhereLinks({ entity }: { readonly entity: Entity }): ReactNode {
  const words = useWords(pageWords);
  const drawn = useHasView("/graph");
  const id = encodeURIComponent(entity.id);
  return (
    <>
      {drawn && <Link to={`/graph?focus=${id}`}>{words.graph}</Link>}
      {entity.kind === "Conflict" && <Link to={`/conflicts#${id}`}>{words.sideBySide}</Link>}
      {reported.has(entity.kind) && <Link to={`/report#${id}`}>{words.inReport}</Link>}
    </>
  );
}
