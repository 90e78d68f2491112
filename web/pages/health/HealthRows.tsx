import type { ReactNode } from "react";
import type { Health } from "../../../schema/dataHealth.ts";
import { Kind, Predicate } from "../../../schema/graph.ts";
import { everything, isNarrowed } from "../../../schema/scope.ts";
import type { RelationshipType } from "../../../schema/vocabulary.ts";
import { Frame } from "../../frame/Frame.tsx";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { formatCount } from "../../words/formats.ts";
import { healthWords } from "../../words/health.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { FittingClaims } from "./FittingClaims.tsx";
import { GapRows } from "./GapRows.tsx";
import styles from "./Health.module.css";
import { KindRows, KindTable } from "./KindRows.tsx";
import { gapNames, type Measure } from "./measures.ts";
import { RelationRows, RelationTable } from "./RelationRows.tsx";

interface RowsProps {
  readonly list: ReactNode;
  readonly health: Health;
  /** The number whose rows these are; a kind or a type within one has none of its own. */
  readonly measure: Measure | undefined;
  readonly asked: URLSearchParams;
}

/** The rows behind one number, under its name. */
export function HealthRows({ list, health, measure, asked }: RowsProps): ReactNode {
  const words = useWords(healthWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const kind = Kind.safeParse(asked.get("kind")).data;
  const type = Predicate.safeParse(asked.get("type")).data;
  const show = asked.get("show");
  const named = show === "dated" ? words.dated : show === "linked" ? words.linked : null;
  const title = kind ? phrases.kind(kind) : type ? phrases.verb(type) : (measure?.name ?? named ?? words.title);
  // What the data lacks is counted of what counts, what it holds of the whole release.
  const countedIn = isNarrowed(useScope()) && gapNames.some((name) => name === show) ? words.narrowedIn : words.countedIn;
  const fidelity = measure && countedIn(measure.name, formatCount(language, measure.total), health.release.id);
  return (
    <Frame list={list} title={title} fidelity={fidelity}>
      <div className={page["column"]}>
        <p className={`${page["links"]} ${styles["back"]}`}>
          <Link to="/health">{words.back}</Link>
          {kind && show === "entities" && <Link to="/health?show=entities">{words.entities}</Link>}
          {type && <Link to="/health?show=relationships">{words.relationships}</Link>}
        </p>
        <h2 className={page["title"]}>{title}</h2>
        {measure?.help && <p className={page["lead"]}>{measure.help}</p>}
        <Rows health={health} asked={asked} kind={kind} type={type} />
      </div>
    </Frame>
  );
}

interface ChosenRows extends Pick<RowsProps, "health" | "asked"> {
  readonly kind: Kind | undefined;
  readonly type: RelationshipType | undefined;
}

function Rows({ health, asked, kind, type }: ChosenRows): ReactNode {
  const words = useWords(healthWords);
  const scope = useScope();
  const show = asked.get("show");
  const gap = gapNames.find((name) => name === show);
  if (gap) return <GapRows health={health} name={gap} />;
  if (show === "entities") return kind ? <KindRows kind={kind} scope={everything} /> : <KindTable />;
  if (show === "counted" && kind) return <KindRows kind={kind} scope={scope} />;
  if (show === "relationships") return type ? <RelationRows type={type} scope={everything} /> : <RelationTable />;
  if (show === "dated") return <RelationRows dated="true" scope={scope} />;
  // What only memory states is out of relationships on anybody's word.
  if (show === "linked") return <RelationRows scope={{ ...scope, evidence: "any" }} />;
  if (show === "claims") return <FittingClaims asked={asked} />;
  return <p className={page["lead"]}>{words.noList(show ?? "")}</p>;
}
