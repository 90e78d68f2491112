import type { ReactNode } from "react";
import type { Health, LackingModel } from "../../../schema/dataHealth.ts";
import type { EntityName } from "../../../schema/graph.ts";
import { Predicate } from "../../../schema/graph.ts";
import { isNarrowed } from "../../../schema/scope.ts";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { coverageWords } from "../../words/coverage.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { formatDate } from "../../words/formats.ts";
import { healthWords } from "../../words/health.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { ClaimsCell } from "../queries/ResultCell.tsx";
import { DataTable } from "./DataTable.tsx";
import styles from "./Health.module.css";
import type { GapName } from "./measures.ts";
import { RowCount } from "./RowCount.tsx";

/** The rows of what is lacking, as the API lists them. */
export function GapRows({ health, name }: { readonly health: Health; readonly name: GapName }): ReactNode {
  const words = useWords(healthWords);
  const { items, total } = health[name];
  const narrowed = isNarrowed(useScope()) && name !== "undecidedSources";
  if (total === 0) return <p className={page["lead"]}>{narrowed ? words.nothingCounted : words.nothing}</p>;
  return (
    <>
      <RowCount shown={items.length} total={total} />
      <GapTable health={health} name={name} />
    </>
  );
}

function GapTable({ health, name }: { readonly health: Health; readonly name: GapName }): ReactNode {
  const words = useWords(healthWords);
  const coverage = useWords(coverageWords);
  const language = useLanguage();
  const ends = (edge: { readonly id: string; readonly source: EntityName; readonly target: EntityName }): ReactNode => <Ends {...edge} />;
  const claims = ({ claimIds }: { readonly claimIds: readonly string[] }): ReactNode => <ClaimsCell key="claims" ids={claimIds} />;
  if (name === "gaps")
    return (
      <DataTable
        columns={[words.name, words.why]}
        rows={health.gaps.items.map((item) => [
          item.id,
          <Clause key="name" of={item} />,
          <Link key="why" to={`/trace/${item.id}`} className={styles["quietLink"]}>
            {item.blank === null
              ? "–"
              : item.blank === "only-related"
                ? coverage.related(item.related)
                : coverage.why(item.blank, item.whenAll)}
          </Link>,
        ])}
      />
    );
  if (name === "stale")
    return (
      <DataTable
        columns={[words.relationship, words.newest, words.evidence]}
        rows={health.stale.items.map((item) => [item.id, ends(item), formatDate(language, item.asOf), claims(item)])}
      />
    );
  if (name === "recalledOnly")
    return (
      <DataTable
        columns={[words.relationship, words.evidence]}
        rows={health.recalledOnly.items.map((item) => [item.id, ends(item), claims(item)])}
      />
    );
  if (name === "undecidedSources")
    return (
      <DataTable
        columns={[words.sources, words.newest]}
        rows={health.undecidedSources.items.map(({ id, title, date }) => [
          id,
          <Link key="title" to={`/sources/${encodeURIComponent(id)}`}>
            {title}
          </Link>,
          date === null ? "–" : formatDate(language, date),
        ])}
      />
    );
  if (name === "scenariosNotMapped")
    return <DataTable columns={[words.name]} rows={health[name].items.map((item) => [item.id, <Marked key="name" of={item} />])} />;
  const { items, leftOut } = health[name];
  const why = ({ whenAll }: LackingModel) => (whenAll > 0 ? coverage.why("left-out", whenAll) : words.notNamed);
  return (
    <DataTable
      columns={leftOut > 0 ? [words.name, words.why] : [words.name]}
      rows={items.map((item) => [item.id, <Marked key="name" of={item} />, why(item)])}
    />
  );
}

const Marked = ({ of }: { readonly of: EntityName }): ReactNode => <EntityLink of={of} marked />;

function Clause({ of }: { readonly of: EntityName }): ReactNode {
  return (
    <span className={styles["clause"]}>
      <Link to={`/policy/${of.id}`} className={styles["quietLink"]}>
        {of.id}
      </Link>
      <EntityLink of={of} />
    </span>
  );
}

/** A relationship as a sentence with its ends; its id names its type in the middle. */
function Ends({ id, source, target }: { readonly id: string; readonly source: EntityName; readonly target: EntityName }): ReactNode {
  const phrases = usePhrases();
  return (
    <>
      <EntityLink of={source} colored /> {phrases.verb(Predicate.parse(id.split("~")[1]))} <EntityLink of={target} colored />
    </>
  );
}
