import type { ReactNode } from "react";
import { type PolicyScenarioClause, PolicyTree } from "../../schema/policy.ts";
import { useApi } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import { Waiting } from "../frame/Waiting.tsx";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount, formatDate } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { Name } from "../words/Name.tsx";
import { useWords } from "../words/words.ts";
import styles from "./Policy.module.css";

/** `/policy`: the guideline as a document, each clause with what answers it, and the other policies. */
export default function PolicyPage(): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const { data: tree, error, refetch } = useApi(PolicyTree, "/api/policy");
  if (error && !tree) return <Frame list={null}>{<Failure problem={error} again={refetch} />}</Frame>;
  if (!tree) return <Waiting />;
  const { sections, policies, largeModels } = tree;
  return (
    <Frame
      title={words.policy}
      description={words.guideline}
      list={
        <>
          <ListHead title={words.policy}>
            <p>{words.guideline}</p>
            <p>{words.largeModels(count(largeModels.byText), largeModels.byReport === null ? "–" : count(largeModels.byReport))}</p>
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
                onChoose={() => document.getElementById(category.id)?.scrollIntoView()}
              >
                <Name of={category} />
              </ListRow>
            )),
          ])}
        </>
      }
    >
      {sections.map((section) => (
        <section key={section.id} className={styles["section"]}>
          <h1>
            <EntityLink of={section} /> <span>{words.covered(count(section.covered), count(section.of))}</span>
          </h1>
          {section.categories.map((category) => (
            <section key={category.id} id={category.id}>
              <h2>
                <Link to={`/policy/${category.id}`}>
                  {category.id} <Name of={category} />
                </Link>{" "}
                <span>{words.covered(count(category.covered), count(category.of))}</span>
              </h2>
              {category.scenarios.map((scenario) => (
                <Clause key={scenario.id} scenario={scenario} />
              ))}
            </section>
          ))}
        </section>
      ))}
      <section className={styles["section"]}>
        <h1>{words.policies}</h1>
        {policies.map(({ properties, ...policy }) => (
          <div key={policy.id} className={styles["clause"]}>
            <p>
              <Link to={`/policy/${encodeURIComponent(policy.id)}`}>
                <Name of={policy} />
              </Link>
            </p>
            <p className={styles["numbers"]}>
              {[
                properties[language === "zh" ? "issuerZh" : "issuerEn"] ?? properties["issuerEn"] ?? properties["issuerZh"],
                properties["docNo"],
                properties["dateIssued"] === undefined ? null : formatDate(language, String(properties["dateIssued"])),
                policy.relatesTo.join(", "),
              ]
                .filter((part) => part)
                .join(" · ")}
            </p>
          </div>
        ))}
      </section>
    </Frame>
  );
}

function Clause({ scenario }: { readonly scenario: PolicyScenarioClause }): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const { counts, first, mentionsLargeModels, properties } = scenario;
  const gloss = language === "en" ? properties["glossEn"] : undefined;
  return (
    <div className={styles["clause"]} data-clause={scenario.id}>
      <p>
        <Link to={`/policy/${scenario.id}`}>
          <b>{scenario.id}</b> <Name of={scenario} />
        </Link>
        {mentionsLargeModels && <span className={styles["mark"]}>{words.namesLargeModels}</span>}
      </p>
      {gloss !== undefined && <p className={styles["gloss"]}>{String(gloss)}</p>}
      <p className={styles["numbers"]}>
        {counts.blank === null
          ? [words.models(count(counts.models)), words.vendors(count(counts.vendors)), words.hospitals(count(counts.hospitals))].join(" · ")
          : words.blank(counts.blank)}
        {counts.related > 0 && ` · ${words.relatedOnly(count(counts.related))}`} <Link to={`/trace/${scenario.id}`}>{words.trace}</Link>
      </p>
      <p className={styles["first"]}>
        {first.map((model) => (
          <EntityLink key={model.id} of={model} marked />
        ))}
      </p>
    </div>
  );
}
