import { Fragment, type ReactNode } from "react";
import type { Meta } from "../../../schema/api.ts";
import type { QueryResult } from "../../../schema/savedQuery.ts";
import { ListRow } from "../../frame/ListRow.tsx";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { formatCount } from "../../words/formats.ts";
import { frameWords } from "../../words/frame.ts";
import { homeWords } from "../../words/home.ts";
import { Name } from "../../words/Name.tsx";
import { scopeWords } from "../../words/scope.ts";
import { useWords } from "../../words/words.ts";
import { queryAddress } from "../queries/queryAddress.ts";
import { textsOf } from "../queries/tableColumns.ts";
import { alsoAsk } from "./alsoAsk.ts";
import styles from "./HomeList.module.css";
import { vendorOf } from "./vendorOf.ts";

interface HomeListProps {
  readonly meta: Meta | undefined;
  readonly result: QueryResult | undefined;
  readonly chosen: string | null;
  readonly onChoose?: (vendor: string | null) => void;
  readonly onPoint?: (vendor: string | null) => void;
}

/** The reading list of the first screen. */
export function HomeList({ meta, result, chosen, onChoose, onPoint }: HomeListProps): ReactNode {
  const words = useWords(homeWords);
  const language = useLanguage();
  const names = language === "zh" ? "modelNamesZh" : "modelNamesEn";
  return (
    <>
      <div className={styles["head"]}>
        <WhatAndHowBig meta={meta} />
        <h1 className={styles["question"]}>{words.question}</h1>
        {result && meta && <Reading count={result.total} asOf={meta.release.id.slice(0, 7)} />}
      </div>
      <div className={styles["rows"]}>
        {result?.rows.map((row, at) => {
          const vendor = vendorOf(row);
          return (
            vendor && (
              <ListRow
                key={vendor.id}
                kind={vendor.kind}
                tiers={[result.rowTiers?.[at]]}
                strong
                chosen={vendor.id === chosen}
                count={Number(row["models"])}
                below={textsOf(row, names).join(", ")}
                onChoose={() => onChoose?.(vendor.id === chosen ? null : vendor.id)}
                onPoint={(pointed) => onPoint?.(pointed ? vendor.id : null)}
              >
                <Name of={vendor} />
              </ListRow>
            )
          );
        })}
      </div>
      <nav className={styles["ask"]} aria-label={words.alsoAsk}>
        <p>{words.alsoAsk}</p>
        {alsoAsk.map((question) => (
          <Link key={question.address} to={question.address}>
            {question[language]} <span aria-hidden="true">→</span>
          </Link>
        ))}
      </nav>
    </>
  );
}

function WhatAndHowBig({ meta }: { readonly meta: Meta | undefined }): ReactNode {
  const words = useWords(homeWords);
  const frame = useWords(frameWords);
  const language = useLanguage();
  const labels = meta?.counts.labels ?? {};
  const sizes = [
    ["Vendor", words.vendors],
    ["Model", words.models],
    ["PolicyScenario", words.policyScenarios],
    ["Hospital", words.hospitals],
  ] as const;
  return (
    <div className={styles["what"]}>
      <p>{frame.what}</p>
      <p className={styles["sizes"]}>
        {meta &&
          sizes.map(([label, word], index) => (
            <Fragment key={label}>
              {index > 0 && " · "}
              <Link to={label === "PolicyScenario" ? "/policy" : `/health?show=entities&kind=${label}`}>
                <b>{formatCount(language, labels[label] ?? 0)}</b> {word}
              </Link>
            </Fragment>
          ))}
      </p>
    </div>
  );
}

function Reading({ count, asOf }: { readonly count: number; readonly asOf: string }): ReactNode {
  const words = useWords(homeWords);
  const scope = useWords(scopeWords);
  const { evidence, largeOnly, noPlaceholders } = useScope();
  const query = queryAddress("vendors-covering-specialty", { specialty: "spec-pathology" });
  return (
    <p className={styles["chips"]}>
      <span className={styles["state"]}>{count > 0 ? words.found(count) : words.none}</span>
      <Link className={styles["chip"]} to={query}>
        {words.specialty}
      </Link>
      <span className={styles["fact"]}>{evidence === "any" ? words.anyEvidence : scope.counts(evidence)}</span>
      {largeOnly && <span className={styles["fact"]}>{scope.largeOnly}</span>}
      {noPlaceholders && <span className={styles["fact"]}>{scope.noPlaceholders}</span>}
      <span className={styles["fact"]}>{words.asOf(asOf)}</span>
    </p>
  );
}
