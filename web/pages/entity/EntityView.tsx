import type { ReactNode } from "react";
import type { Entity } from "../../../schema/api.ts";
import { useHasView } from "../../frame/viewContext.ts";
import { pathAddress } from "../../path/address.ts";
import { Link } from "../../router/Link.tsx";
import { pageWords } from "../../words/pages.ts";
import { pathWords } from "../../words/path.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { EntityClaims } from "./EntityClaims.tsx";
import { Facts } from "./Facts.tsx";
import { notesOf } from "./factsOf.ts";

/** The view of an entity: facts with who says so, notes, then everything sources say of it. */
export function EntityView({ entity }: { readonly entity: Entity }): ReactNode {
  const words = useWords(pageWords);
  const paths = useWords(pathWords);
  const traced = useHasView("/trace/:id");
  const joined = useHasView("/path");
  const drawn = useHasView("/graph");
  const notes = notesOf(entity);
  const id = encodeURIComponent(entity.id);
  return (
    <div className={page["column"]}>
      <p className={page["links"]}>
        {traced && <Link to={`/trace/${id}`}>{words.trace}</Link>}
        {joined && <Link to={pathAddress(entity.id)}>{paths.pathTo}</Link>}
        {drawn && <Link to={`/graph?focus=${id}`}>{words.graph}</Link>}
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
      <EntityClaims claims={entity.claims} subject={entity.id} />
    </div>
  );
}
