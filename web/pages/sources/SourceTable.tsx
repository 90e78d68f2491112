import type { ReactNode } from "react";
import type { SourceRecord } from "../../../schema/claim.ts";
import { safeUrl } from "../../evidence/locatorText.ts";
import { tierBar } from "../../marks/tierBar.ts";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { formatCount, formatDate } from "../../words/formats.ts";
import { OwnText } from "../../words/OwnText.tsx";
import { pageWords } from "../../words/pages.ts";
import { tierWords } from "../../words/tiers.ts";
import { useWords } from "../../words/words.ts";
import table from "../table.module.css";

/** Sources as rows: title and host, who speaks, when, how much it states. */
export function SourceTable({ sources }: { readonly sources: readonly SourceRecord[] }): ReactNode {
  const words = useWords(pageWords);
  const tiers = useWords(tierWords);
  const language = useLanguage();
  return (
    <div className={table["scroll"]}>
      <table className={`${table["table"]} ${table["cards"]}`}>
        <thead>
          <tr>
            <th scope="col">{words.source}</th>
            <th scope="col">{words.speaks}</th>
            <th scope="col">{words.published}</th>
            <th scope="col" className={table["number"]}>
              {words.states}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id} {...tierBar([source.speaker])}>
              <td>
                <Link to={`/sources/${encodeURIComponent(source.id)}`}>
                  <OwnText of={source} property="title" />
                </Link>
                <p className={table["quiet"]}>{[source.publisher, safeUrl(source.url)?.host].filter(Boolean).join(" · ")}</p>
              </td>
              <td className={table["quiet"]}>{tiers[source.speaker]}</td>
              <td className={`${table["quiet"]} ${table["whole"]}`} data-head={words.published}>
                {source.date ? formatDate(language, source.date) : words.unknown}
              </td>
              <td className={table["number"]} data-head={words.states}>
                <Link to={`/sources/${encodeURIComponent(source.id)}`} aria-label={words.claimCount(source.claims)}>
                  {formatCount(language, source.claims)}
                </Link>
                {source.claims < source.claimsOfAll && (
                  <p className={table["quiet"]}>{words.claimsOfAll(formatCount(language, source.claimsOfAll))}</p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
