import { type ReactNode, useEffect, useState } from "react";
import type { Report } from "../../../schema/dataHealth.ts";
import { useReport } from "../../api/records.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { LeftOut } from "../../frame/LeftOut.tsx";
import { Waiting } from "../../frame/Waiting.tsx";
import { currentPlace, setParameters, usePlace } from "../../router/location.ts";
import { useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { formatCount } from "../../words/formats.ts";
import { reportWords } from "../../words/report.ts";
import { useWords } from "../../words/words.ts";
import { FilterField } from "../FilterField.tsx";
import page from "../page.module.css";
import { FigureTable } from "./FigureTable.tsx";
import styles from "./Report.module.css";
import { ReportOutline } from "./ReportOutline.tsx";
import { groupedFigures, groupId, groupName, isAbout } from "./reportRows.ts";
import { TaxonomyList } from "./TaxonomyList.tsx";

/** The report's figures by group and its lists with their items; a fragment opens one of them. */
export default function ReportPage(): ReactNode {
  const { data: report, error, refetch } = useReport(useScope());
  if (error && !report) return <Frame list={null}>{<Failure problem={error} again={refetch} />}</Frame>;
  if (!report) return <Waiting />;
  return <HeldReport report={report} />;
}

function HeldReport({ report }: { readonly report: Report }): ReactNode {
  const words = useWords(reportWords);
  const language = useLanguage();
  const { hash } = usePlace();
  const [text, setText] = useState(() => new URLSearchParams(currentPlace().search).get("q") ?? "");
  const opened = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    if (opened !== "") document.getElementById(opened)?.scrollIntoView();
  }, [opened]);
  const filter = (next: string): void => {
    setText(next);
    setParameters({ q: next === "" ? null : next });
  };
  const wanted = text.trim().toLowerCase();
  const figures = report.figures.filter((figure) => isAbout(wanted, figure));
  const taxonomies = report.taxonomies.filter((taxonomy) => isAbout(wanted, { ...taxonomy, about: [] }, ...taxonomy.items));
  const groups = groupedFigures(figures);
  const count = (number: number): string => formatCount(language, number);
  const { whenAll } = report;
  const leftOut = report.figures.length < whenAll.figures || report.taxonomies.length < whenAll.taxonomies;
  return (
    <Frame
      list={
        <ReportOutline groups={groups} taxonomies={taxonomies} opened={opened} sizes={[report.figures.length, report.taxonomies.length]} />
      }
      title={words.title}
      fidelity={words.shown(count(figures.length), count(report.figures.length), count(taxonomies.length), count(report.taxonomies.length))}
    >
      <div className={page["column"]}>
        <h2 className={page["title"]}>{words.title}</h2>
        {leftOut && <LeftOut whenAll={words.size(count(whenAll.figures), count(whenAll.taxonomies))} />}
        <FilterField label={words.filter} value={text} onChange={filter} />
        {figures.length + taxonomies.length === 0 && wanted !== "" && (
          <p className={`${page["lead"]} ${page["gap"]}`}>
            {words.nothing(text.trim())}{" "}
            <button type="button" className={page["link"]} onClick={() => filter("")}>
              {words.clear}
            </button>
          </p>
        )}
        {[...groups].map(([group, members]) => (
          <section key={group} id={groupId(group)} className={styles["section"]}>
            <h3 className={page["heading"]}>{groupName(language, members)}</h3>
            <FigureTable figures={members} />
          </section>
        ))}
        {taxonomies.length > 0 && (
          <section id="lists" className={styles["section"]}>
            <h3 className={page["heading"]}>{words.lists}</h3>
            <div className={styles["lists"]}>
              {taxonomies.map((taxonomy) => (
                <TaxonomyList key={taxonomy.id} taxonomy={taxonomy} />
              ))}
            </div>
          </section>
        )}
      </div>
    </Frame>
  );
}
