import type { ReactNode } from "react";
import type { Entity } from "../../../schema/api.ts";
import type { ClaimPages } from "../../api/claimPages.ts";
import { MoreClaims } from "../../evidence/MoreClaims.tsx";
import { useHasView } from "../../frame/viewContext.ts";
import { pathAddress } from "../../path/address.ts";
import { Link } from "../../router/Link.tsx";
import { OwnText } from "../../words/OwnText.tsx";
import { pageWords } from "../../words/pages.ts";
import { pathWords } from "../../words/path.ts";
import { scopeWords } from "../../words/scope.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { ElsewhereLinks } from "./ElsewhereLinks.tsx";
import { EntityClaims } from "./EntityClaims.tsx";
import { Facts } from "./Facts.tsx";
import { notesOf } from "./factsOf.ts";

interface EntityViewProps {
  readonly entity: Entity;
  readonly pages: ClaimPages;
}

/** The view of an entity: facts with who says so, notes, then everything sources say of it. */
export function EntityView({ entity, pages }: EntityViewProps): ReactNode {
  const words = useWords(pageWords);
  const paths = useWords(pathWords);
  const scope = useWords(scopeWords);
  const traced = useHasView("/trace/:id");
  const notes = notesOf(entity);
  const id = encodeURIComponent(entity.id);
  return (
    <div className={page["column"]}>
      <p className={page["links"]}>
        {traced && <Link to={`/trace/${id}`}>{words.trace}</Link>}
        <Link to={pathAddress(entity.id)}>{paths.pathTo}</Link>
        <ElsewhereLinks entity={entity} />
        <a href={`/api/entities/${id}`} target="_blank" rel="noopener">
          {words.json}
        </a>
      </p>
      {entity.leftOut && <p className={page["lead"]}>{entity.kind === "Conflict" ? scope.sideLost : scope.leftOut}</p>}
      <h2 className={page["heading"]}>{words.facts}</h2>
      <Facts entity={entity} />
      {notes.length > 0 && (
        <>
          <h2 className={page["heading"]}>{words.notes}</h2>
          {notes.map((note) => (
            <p key={note} className={page["note"]}>
              <OwnText of={entity.properties} property={note} />
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
