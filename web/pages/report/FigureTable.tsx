import type { ReactNode } from "react";
import { quantityText } from "../../../schema/quantity.ts";
import { ownText } from "../../../schema/translations.ts";
import { locatorText } from "../../evidence/locatorText.ts";
import { tierBar } from "../../marks/tierBar.ts";
import { lineStyle, strongestTier } from "../../marks/tierStyle.ts";
import { Link } from "../../router/Link.tsx";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { evidenceWords } from "../../words/evidence.ts";
import { formatDate } from "../../words/formats.ts";
import { OwnText } from "../../words/OwnText.tsx";
import { reportWords } from "../../words/report.ts";
import { tierWords } from "../../words/tiers.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import table from "../table.module.css";
import styles from "./Report.module.css";
import { type Figure, isOfOthers } from "./reportRows.ts";

/** Figures as rows: what, the number as printed, its scope, its date, and where it stands. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  const words = useWords(reportWords);
  return (
    <div className={table["scroll"]}>
      <table className={`${table["table"]} ${table["cards"]} ${styles["figures"]}`}>
        <thead>
          <tr>
            {[words.figure, words.value, words.scope, words.asOf, words.where].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FigureRow({ figure }: { readonly figure: Figure }): ReactNode {
  const words = useWords(reportWords);
  const language = useLanguage();
  const { properties, about } = figure;
  const text = (name: string): string | null => (properties[name] === undefined ? null : String(properties[name]));
  const base = ownText(language, "scope", properties);
  const scope = [
    base.value === undefined ? null : String(base.value),
    text("attributedTo") && words.attributedTo(String(properties["attributedTo"])),
    text("targetYear") && words.targetYear(String(properties["targetYear"])),
  ].filter((part) => part !== null);
  const asOf = text("asOf");
  return (
    <tr id={figure.id} data-row={figure.id} {...tierBar(figure.claims.map(({ tier }) => tier))}>
      <td>
        <EntityLink of={figure} />
        {about.length > 0 && (
          <p className={table["quiet"]}>
            {words.about}{" "}
            {about.map((of, index) => (
              <span key={of.id}>
                {index > 0 && ", "}
                <EntityLink of={of} />
              </span>
            ))}
          </p>
        )}
        {text("note") && (
          <p className={table["quiet"]} data-printed>
            <OwnText of={properties} property="note" />
          </p>
        )}
      </td>
      <td>
        <PrintedValue figure={figure} />
      </td>
      <td
        className={table["quiet"]}
        data-head={words.scope}
        data-printed
        lang={base.value === undefined || base.language === language ? undefined : base.language}
        title={base.language === "en" ? undefined : String(properties["scope"])}
      >
        {scope.length > 0 ? scope.join(language === "zh" ? "；" : "; ") : words.noScope}
      </td>
      <td className={`${table["quiet"]} ${table["whole"]}`} data-head={words.asOf}>
        {asOf === null ? words.undated : formatDate(language, asOf)}
      </td>
      <td>
        <FigurePlaces figure={figure} />
      </td>
    </tr>
  );
}

/** The number with operator and unit; its wording where that says more; whether the source lists what it counted. */
function PrintedValue({ figure }: { readonly figure: Figure }): ReactNode {
  const words = useWords(reportWords);
  const language = useLanguage();
  const { properties, claims } = figure;
  const phrases = usePhrases();
  const said = claims.find(({ predicate }) => predicate === "value");
  const number = said && quantityText(language, said);
  const wording = properties["wording"] === undefined ? undefined : words.wording(phrases.value("wording", properties["wording"]));
  return (
    <>
      <p className={styles["value"]} data-printed>
        {number ?? wording ?? words.noNumber}
      </p>
      {number && wording !== undefined && <p className={table["quiet"]}>{wording}</p>}
      {properties["derived"] !== undefined && (
        <p className={table["quiet"]}>{words.counted(String(ownText(language, "derived", properties).value))}</p>
      )}
      {properties["itemised"] === false && (
        <p className={table["quiet"]} title={words.notItemisedHelp}>
          {words.notItemised}
        </p>
      )}
    </>
  );
}

/** The first place, who speaks there, and all claims that state the figure. */
function FigurePlaces({ figure }: { readonly figure: Figure }): ReactNode {
  const words = useWords(reportWords);
  const evidence = useWords(evidenceWords);
  const tiers = useWords(tierWords);
  const drawer = useEvidence();
  const claims = figure.claims.filter(({ predicate }) => predicate === "value");
  const [first] = claims;
  const tier = strongestTier(claims.map((claim) => claim.tier));
  const conflicts = [...new Set(claims.flatMap((claim) => claim.conflicts))];
  if (!first || !tier) return null;
  return (
    <>
      <button type="button" className={styles["place"]} onClick={() => drawer.claims(claims.map(({ id }) => id))}>
        {locatorText(evidence, first)} · {words.places(claims.length)}
      </button>
      <p className={table["quiet"]}>
        <span className={`${styles["tier"]} ${styles[lineStyle(tier)]}`}>{tiers[tier]}</span>
        {isOfOthers(figure) && ` · ${words.otherSource}`}
        {conflicts.map((id) => (
          <Link key={id} to={`/conflicts#${id}`} className={styles["conflict"]}>
            {words.disagrees}
          </Link>
        ))}
      </p>
    </>
  );
}
