import { Fragment, type ReactNode } from "react";
import { tierBar } from "../../marks/tierBar.ts";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { nameIn } from "../../words/nameIn.ts";
import { OwnText } from "../../words/OwnText.tsx";
import { reportWords } from "../../words/report.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Report.module.css";
import type { Taxonomy } from "./reportRows.ts";

/** A list of the report with its items in order, each with what it is about and the claims that put it there. */
export function TaxonomyList({ taxonomy }: { readonly taxonomy: Taxonomy }): ReactNode {
  const words = useWords(reportWords);
  const language = useLanguage();
  const drawer = useEvidence();
  const { id, items, properties } = taxonomy;
  const ranked = items.some((item) => item.properties["rank"] !== undefined);
  const claims = [...new Set(items.flatMap((item) => item.claims.map((claim) => claim.id)))];
  const name = nameIn(language, taxonomy).text;
  const List = ranked ? "ol" : "ul";
  return (
    <article id={id} className={styles["taxonomy"]} data-taxonomy={id} data-items={items.length}>
      <h4>
        <EntityLink of={taxonomy} />
        <button type="button" onClick={() => drawer.claims(claims, name)}>
          {words.items(items.length)}
        </button>
      </h4>
      {properties["note"] !== undefined && (
        <p className={styles["note"]}>
          <OwnText of={properties} property="note" />
        </p>
      )}
      <List className={ranked ? styles["ranked"] : styles["items"]} aria-label={words.itemsOf(name)}>
        {items.map((item) => (
          <TaxonomyItem key={item.id} item={item} />
        ))}
      </List>
    </article>
  );
}

function TaxonomyItem({ item }: { readonly item: Taxonomy["items"][number] }): ReactNode {
  const words = useWords(reportWords);
  const drawer = useEvidence();
  const { id, properties, about, claims } = item;
  const language = useLanguage();
  const notes = ["path", "note"].filter((name) => properties[name] !== undefined);
  return (
    <li id={id} data-item={id} {...tierBar(claims.map(({ tier }) => tier))}>
      <EntityLink of={item} />
      {about.length > 0 && (
        <span className={styles["about"]}>
          {" → "}
          {about.map((of, index) => (
            <span key={of.id}>
              {index > 0 && ", "}
              <EntityLink of={of} colored />
            </span>
          ))}
        </span>
      )}
      <button type="button" className={styles["place"]} onClick={() => drawer.claims(claims.map((claim) => claim.id))}>
        {words.places(claims.length)}
      </button>
      {notes.length > 0 && (
        <p className={styles["note"]}>
          {notes.map((name, index) => (
            <Fragment key={name}>
              {index > 0 && (language === "zh" ? "；" : "; ")}
              <OwnText of={properties} property={name} />
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
