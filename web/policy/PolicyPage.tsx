import type { ReactNode } from "react";
import { type PolicyCategoryClause, PolicyTree } from "../../schema/policy.ts";
import { isNarrowed } from "../../schema/scope.ts";
import { guidelineId } from "../../schema/vocabulary.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { Waiting } from "../frame/Waiting.tsx";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { Name } from "../words/Name.tsx";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { ClauseRow } from "./ClauseRow.tsx";
import { DocumentRow } from "./DocumentRow.tsx";
import { MatchControl } from "./MatchControl.tsx";
import { clauseAddress, useCountingQuery } from "./match.ts";
import styles from "./Policy.module.css";
import { PolicyList } from "./PolicyList.tsx";

/** `/policy`: the guideline as a document, each clause with what answers it, and the other policies. */
export default function PolicyPage(): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const { data: tree, error, refetch } = useApi(PolicyTree, pathWith("/api/policy", useCountingQuery()), { keep: true });
  if (error && !tree) return <Frame list={null}>{<Failure problem={error} again={refetch} />}</Frame>;
  if (!tree) return <Waiting />;
  const others = tree.policies.filter(({ id }) => id !== guidelineId);
  const categories = new Map(tree.sections.flatMap((section) => section.categories.map((category) => [category.id, category] as const)));
  const clauses = [...categories.values()].reduce((sum, { of }) => sum + of, 0);
  return (
    <Frame
      title={words.policy}
      description={words.guideline}
      list={<PolicyList tree={tree} />}
      fidelity={words.fidelity(count(clauses), count(others.length))}
    >
      <MatchControl />
      {tree.sections.flatMap((section) =>
        section.categories.map((category) => (
          <Category key={category.id} tree={tree} section={nameIn(language, section).text} category={category} />
        )),
      )}
      <section id="policies" className={styles["section"]}>
        <h1>
          {words.policies} <span>{count(others.length)}</span>
        </h1>
        {others.map((document) => (
          <DocumentRow key={document.id} document={document} categories={categories} />
        ))}
      </section>
    </Frame>
  );
}

interface CategoryProps {
  readonly tree: PolicyTree;
  readonly section: string;
  readonly category: PolicyCategoryClause;
}

function Category({ tree: { match, scope, searched }, section, category }: CategoryProps): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const looked = words.searched(count(searched.sources), searched.asOf ?? words.unknownDate);
  return (
    <section id={category.id} className={styles["section"]}>
      <p className={styles["above"]}>{words.ofCategory(String(Number(category.id.slice(1))), section)}</p>
      <h1>
        <Link to={clauseAddress(category.id, match)}>
          <Name of={category} />
        </Link>{" "}
        <span>{words.covered(count(category.covered), count(category.of), isNarrowed(scope))}</span>
      </h1>
      {category.scenarios.map((scenario) => (
        <ClauseRow key={scenario.id} scenario={scenario} match={match} searched={looked} />
      ))}
    </section>
  );
}
