import type { ReactNode } from "react";
import { Tier } from "../../../schema/claim.ts";
import type { Health } from "../../../schema/dataHealth.ts";
import { useMeta } from "../../api/hooks.ts";
import { useConflicts, useHealth } from "../../api/records.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import { Waiting } from "../../frame/Waiting.tsx";
import { usePlace } from "../../router/location.ts";
import { useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { formatCount, formatDate } from "../../words/formats.ts";
import { healthWords } from "../../words/health.ts";
import { tierWords } from "../../words/tiers.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Health.module.css";
import { HealthOverview } from "./HealthOverview.tsx";
import { HealthRows } from "./HealthRows.tsx";
import { gapMeasures, type Measure, sizeMeasures } from "./measures.ts";

/** What of an address says which rows; the rest holds in every view. */
const rowParameters: ReadonlySet<string> = new Set(["show", "kind", "type", "tier", "confidence", "dated"]);

/** What the data holds and lacks at this release, counted; `?show=` opens the rows of a number. */
export default function HealthPage(): ReactNode {
  const { data: health, error, refetch } = useHealth(useScope());
  if (error && !health) return <Frame list={null}>{<Failure problem={error} again={refetch} />}</Frame>;
  if (!health) return <Waiting />;
  return <CountedHealth health={health} />;
}

function CountedHealth({ health }: { readonly health: Health }): ReactNode {
  const words = useWords(healthWords);
  const tiers = useWords(tierWords);
  const language = useLanguage();
  const { search } = usePlace();
  const { data: conflicts } = useConflicts(useScope());
  const count = (total: number): string => formatCount(language, total);
  const gaps = gapMeasures(words, health, (date) => formatDate(language, date), count);
  const sizes = sizeMeasures(words, health, conflicts?.whenAll, (tier) => tiers[Tier.parse(tier)]);
  const asked = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => rowParameters.has(name)));
  const show = asked.get("show");
  const here = [...gaps, ...sizes].find(({ to }) => to === `/health?${asked}`);
  const list = <HealthList gaps={gaps} sizes={sizes} chosen={here?.key ?? (show === null ? "overview" : null)} />;
  if (show === null)
    return (
      <Frame list={list} title={words.title} fidelity={words.countedIn(words.claims, count(health.counts.claims), health.release.id)}>
        <HealthOverview gaps={gaps} sizes={sizes} />
      </Frame>
    );
  return <HealthRows list={list} health={health} measure={here} asked={asked} />;
}

interface HealthListProps {
  readonly gaps: readonly Measure[];
  readonly sizes: readonly Measure[];
  readonly chosen: string | null;
}

function HealthList({ gaps, sizes, chosen }: HealthListProps): ReactNode {
  const words = useWords(healthWords);
  const language = useLanguage();
  const { data: meta } = useMeta();
  const rows = (measures: readonly Measure[]): ReactNode =>
    measures.map(({ key, name, total, to }) => (
      <ListRow key={key} chosen={key === chosen} count={formatCount(language, total)} to={to}>
        {name}
      </ListRow>
    ));
  return (
    <>
      <ListHead title={words.title}>{meta && words.line(meta.release.id)}</ListHead>
      <ListRow chosen={chosen === "overview"} to="/health">
        {words.overview}
      </ListRow>
      <h2 className={styles["outline"]}>{words.lacks}</h2>
      {rows(gaps)}
      <h2 className={styles["outline"]}>{words.holds}</h2>
      {rows(sizes)}
    </>
  );
}
