import type { ReactNode } from "react";
import type { Properties } from "../../schema/graph.ts";
import { useLanguage } from "../state/language.ts";
import { guidelineWords } from "../words/guideline.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import { OfficialLink } from "./OfficialLink.tsx";
import styles from "./Policy.module.css";

/** What a reader asks of a policy first, whether our sources say it or not. */
const asked = ["docNo", "dateIssued", "datePublished", "dateEffective", "policyKind", "level", "status"] as const;

interface DocumentFactsProps {
  readonly properties: Properties;
  readonly relatesTo: ReactNode;
}

/** Issuer, number, dates, kind, official text and what it relates to; a blank says that no source of ours states it. */
export function DocumentFacts({ properties, relatesTo }: DocumentFactsProps): ReactNode {
  const words = useWords(guidelineWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const issuers = [properties["issuerZh"], properties["issuerEn"]];
  const issuer = (language === "zh" ? issuers : issuers.toReversed()).find((each) => each !== undefined);
  const value = (property: string, known: unknown) =>
    known === undefined ? <span className={styles["unknown"]}>{words.notStated}</span> : phrases.value(property, known);
  return (
    <dl className={styles["facts"]}>
      <dt>{words.issuer}</dt>
      <dd>{value("issuerEn", issuer)}</dd>
      {asked.map((property) => [
        <dt key={property}>{phrases.property(property)}</dt>,
        <dd key={`${property} value`}>{value(property, properties[property])}</dd>,
      ])}
      <dt>{phrases.property("officialUrl")}</dt>
      <dd>
        <OfficialLink of={properties} />
      </dd>
      <dt>{words.relatesTo}</dt>
      <dd>{relatesTo}</dd>
    </dl>
  );
}
