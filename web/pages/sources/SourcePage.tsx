import type { ReactNode } from "react";
import type { SourceDetail } from "../../../schema/api.ts";
import { ownText } from "../../../schema/translations.ts";
import { useClaimPages } from "../../api/claimPages.ts";
import { useSource } from "../../api/hooks.ts";
import { ClaimTable } from "../../evidence/ClaimTable.tsx";
import { safeUrl } from "../../evidence/locatorText.ts";
import { MoreClaims } from "../../evidence/MoreClaims.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { LeftOut } from "../../frame/LeftOut.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import type { ViewProps } from "../../frame/viewContext.ts";
import { Waiting } from "../../frame/Waiting.tsx";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { formatCount, formatDate } from "../../words/formats.ts";
import { OwnText } from "../../words/OwnText.tsx";
import { pageWords } from "../../words/pages.ts";
import { tierWords } from "../../words/tiers.ts";
import { useWords } from "../../words/words.ts";
import { NotHeld } from "../NotHeld.tsx";
import page from "../page.module.css";
import styles from "./SourcePage.module.css";

/** One source: what it is, and everything it states. */
export default function SourcePage({ parameters }: ViewProps): ReactNode {
  const id = parameters["id"] ?? "";
  const { data: source, error, refetch } = useSource(id);
  if (error && !source) return <NotHeld id={id} problem={error} again={refetch} />;
  if (!source) return <Waiting />;
  return <HeldSource source={source} />;
}

function HeldSource({ source }: { readonly source: SourceDetail }): ReactNode {
  const words = useWords(pageWords);
  const language = useLanguage();
  const pages = useClaimPages({ source: source.id }, { claims: source.states, total: source.statesTotal });
  const shown = words.claimsShown(formatCount(language, pages.claims.length), formatCount(language, source.statesTotal));
  return (
    <Frame list={<SourceFacts source={source} />} title={String(ownText(language, "title", source).value)} fidelity={shown}>
      <div className={page["column"]}>
        <h2 className={page["title"]}>{words.claims}</h2>
        {source.statesTotal < source.claimsOfAll && <LeftOut whenAll={words.claimCount(source.claimsOfAll)} />}
        <ClaimTable claims={pages.claims} />
        <MoreClaims pages={pages} />
      </div>
    </Frame>
  );
}

function SourceFacts({ source }: { readonly source: SourceDetail }): ReactNode {
  const words = useWords(pageWords);
  const tiers = useWords(tierWords);
  const language = useLanguage();
  const url = safeUrl(source.url);
  const date = (text: string | null): string | null => text && formatDate(language, text);
  const rows: readonly (readonly [string, string | null])[] = [
    [words.publisher, source.publisher],
    [words.published, date(source.date)],
    [words.retrieved, date(source.retrievedOn)],
    [words.licence, source.licence],
  ];
  return (
    <>
      <ListHead
        above={<Link to={`/sources?tier=${source.speaker}`}>{tiers[source.speaker]}</Link>}
        title={<OwnText of={source} property="title" />}
      >
        {source.titleZh && (
          <p lang={language === "zh" ? "en" : "zh"} data-printed>
            {language === "zh" ? source.title : source.titleZh}
          </p>
        )}
      </ListHead>
      <dl className={styles["facts"]}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? words.unknown}</dd>
          </div>
        ))}
      </dl>
      {source.note && (
        <p className={styles["note"]}>
          <OwnText of={source} property="note" />
        </p>
      )}
      {url && (
        <a className={styles["open"]} href={url.href} target="_blank" rel="noopener noreferrer">
          {words.openSource} · {url.host} ↗
        </a>
      )}
    </>
  );
}
