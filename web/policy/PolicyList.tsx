import type { ReactNode } from "react";
import type { PolicyTree } from "../../schema/policy.ts";
import { guidelineId } from "../../schema/vocabulary.ts";
import { LargeModelsNote } from "../evidence/LargeModelsNote.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { Name } from "../words/Name.tsx";
import { useWords } from "../words/words.ts";
import { OfficialLink } from "./OfficialLink.tsx";
import styles from "./Policy.module.css";

/** The outline of the guideline: sections, their categories with how many scenarios have a model, and the other policies. */
export function PolicyList({ tree }: { readonly tree: PolicyTree }): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const { sections, policies, largeModels } = tree;
  const guideline = policies.find(({ id }) => id === guidelineId);
  return (
    <>
      <ListHead title={words.policy}>
        <p>{words.guideline}</p>
        {guideline && (
          <p>
            {String(guideline.properties["docNo"] ?? words.notStated)}
            <br />
            <OfficialLink of={guideline.properties} />
          </p>
        )}
        <LargeModelsNote of={largeModels} />
      </ListHead>
      {sections.flatMap((section) => [
        <h2 key={section.id} className={styles["outline"]}>
          <Name of={section} />
        </h2>,
        ...section.categories.map((category) => (
          <ListRow
            key={category.id}
            kind="PolicyCategory"
            count={`${category.covered} / ${category.of}`}
            onChoose={() => scrollToPart(category.id)}
          >
            <Name of={category} />
          </ListRow>
        )),
      ])}
      <h2 className={styles["outline"]}>{words.policies}</h2>
      <ListRow kind="Policy" count={count(policies.length - (guideline ? 1 : 0))} onChoose={() => scrollToPart("policies")}>
        {words.policies}
      </ListRow>
    </>
  );
}

const scrollToPart = (id: string) => document.getElementById(id)?.scrollIntoView();
