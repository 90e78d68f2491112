import type { ReactNode } from "react";
import type { Entity } from "../../../schema/api.ts";
import type { Kind } from "../../../schema/graph.ts";
import type { ClaimPages } from "../../api/claimPages.ts";
import { MoreClaims } from "../../evidence/MoreClaims.tsx";
import { useHasView } from "../../frame/viewContext.ts";
import { pathAddress } from "../../path/usePath.ts";
import { Link } from "../../router/Link.tsx";
import { laneWords } from "../../words/lanes.ts";
import { pageWords } from "../../words/pages.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { EntityClaims } from "./EntityClaims.tsx";
import { Facts } from "./Facts.tsx";
import { notesOf } from "./factsOf.ts";

/** Kinds that the page of the report shows in their place. */
const reported: ReadonlySet<Kind> = new Set(["Statistic", "Taxonomy", "TaxonomyItem"]);

interface EntityViewProps {
  readonly entity: Entity;
  readonly pages: ClaimPages;
}

/** The view of an entity: facts with who says so, notes, then everything sources say of it. */
export function EntityView({ entity, pages }: EntityViewProps): ReactNode {
  const words = useWords(pageWords);
  const lanes = useWords(laneWords);
  const traced = useHasView("/trace/:id");
  const drawn = useHasView("/graph");
  const notes = notesOf(entity);
  const id = encodeURIComponent(entity.id);
  return (
    <div className={page["column"]}>
      <p className={page["links"]}>
        {traced && <Link to={`/trace/${id}`}>{words.trace}</Link>}
        <Link to={pathAddress(entity.id, "")}>{lanes.paths}</Link>
        {drawn && <Link to={`/graph?focus=${id}`}>{words.graph}</Link>}
        {entity.kind === "Conflict" && <Link to={`/conflicts#${id}`}>{words.sideBySide}</Link>}
        {reported.has(entity.kind) && <Link to={`/report#${id}`}>{words.inReport}</Link>}
        <a href={`/api/entities/${id}`} target="_blank" rel="noopener">
          {words.json}
        </a>
      </p>
      <h2 className={page["heading"]}>{words.facts}</h2>
      <Facts entity={entity} />
      {notes.length > 0 && (
        <>
          <h2 className={page["heading"]}>{words.notes}</h2>
          {notes.map((note) => (
            <p key={note} className={page["note"]} lang="en">
              {note}
            </p>
          ))}
        </>
      )}
      <h2 className={page["heading"]}>{words.claims}</h2>
      <EntityClaims claims={pages.claims} subject={entity.id} />
      <MoreClaims pages={pages} />
    </div>
  );
}
