import type { ReactNode } from "react";
import type { ConflictList } from "../../../schema/dataHealth.ts";
import { ownText } from "../../../schema/translations.ts";
import { Link } from "../../router/Link.tsx";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { conflictWords } from "../../words/conflicts.ts";
import { Name } from "../../words/Name.tsx";
import { nameIn } from "../../words/nameIn.ts";
import { useWords } from "../../words/words.ts";
import { ConflictSide } from "./ConflictSide.tsx";
import styles from "./Conflicts.module.css";
import { isContext, sidesOf } from "./conflictSides.ts";

type Conflict = ConflictList["conflicts"][number];

/** One disagreement: the values as printed, its sides beside each other, and how it may be read. */
export function ConflictArticle({ conflict, chosen }: { readonly conflict: Conflict; readonly chosen: boolean }): ReactNode {
  const words = useWords(conflictWords);
  const language = useLanguage();
  const evidence = useEvidence();
  const { id, status, claims } = conflict;
  const values = ownText(language, "values", { values: conflict.values, valuesZh: conflict.valuesZh });
  const reading = ownText(language, "reading", { reading: conflict.reading, readingZh: conflict.readingZh });
  const context = claims.filter(isContext);
  const name = nameIn(language, conflict).text;
  const open = (ids: readonly { readonly id: string }[]) =>
    evidence.claims(
      ids.map((claim) => claim.id),
      name,
    );
  return (
    <article id={id} className={`${styles["conflict"]} ${chosen ? styles["chosen"] : ""}`} data-conflict={id}>
      <header className={styles["head"]}>
        <h3>
          <Link to={`/entity/${id}`}>
            <Name of={conflict} />
          </Link>
        </h3>
        <p className={styles["status"]}>
          {words[status]} ·{" "}
          <button type="button" onClick={() => open(claims)}>
            {words.claimCount(claims.length)}
          </button>
        </p>
      </header>
      <p
        className={styles["values"]}
        lang={values.language}
        title={values.language === "en" ? undefined : conflict.values.join(" / ")}
        data-printed
      >
        {values.value?.map((value, index) => (
          <span key={value}>
            {index > 0 && <i lang={language}>{words.against}</i>}
            {value}
          </span>
        ))}
      </p>
      <div className={styles["sides"]}>
        {sidesOf(claims, conflict.values).map((side) => (
          <ConflictSide key={side.key} side={side} />
        ))}
      </div>
      <p className={styles["reading"]}>
        <b>{words.reading}</b> {reading.value ? <span lang={reading.language}>{reading.value}</span> : words.noReading}
        {context.length > 0 && (
          <button type="button" onClick={() => open(context)}>
            {words.alsoAbout(context.length)}
          </button>
        )}
      </p>
    </article>
  );
}
