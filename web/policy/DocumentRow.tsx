import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import type { PolicyDocument } from "../../schema/policy.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { guidelineWords } from "../words/guideline.ts";
import { Name } from "../words/Name.tsx";
import { otherName } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { DocumentFacts } from "./DocumentFacts.tsx";
import { InShort } from "./InShort.tsx";
import styles from "./Policy.module.css";

interface DocumentRowProps {
  readonly document: PolicyDocument;
  readonly categories: ReadonlyMap<string, EntityName>;
}

/** One policy beside the guideline: who issued it, its number, its dates, what it relates to; what is not known is said. */
export function DocumentRow({ document, categories }: DocumentRowProps): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const { id, properties, relatesTo } = document;
  return (
    <article className={styles["document"]} data-policy={id}>
      <div>
        <h3>
          <Link to={`/policy/${encodeURIComponent(id)}`}>
            <Name of={document} />
          </Link>
        </h3>
        <p className={styles["other"]} lang={language === "zh" ? "en" : "zh"}>
          {otherName(language, document)}
        </p>
        <InShort of={document} property="factEn" className={styles["gloss"]} />
      </div>
      <DocumentFacts
        properties={properties}
        relatesTo={
          relatesTo.length === 0
            ? words.relatesToNone
            : relatesTo.length === categories.size
              ? words.allCategories
              : relatesTo.map((category) => (
                  <Link key={category} to={`/policy/${category}`} className={styles["related"]}>
                    {category} <Name of={categories.get(category) ?? { nameEn: category, nameZh: category }} />
                  </Link>
                ))
        }
      />
    </article>
  );
}
