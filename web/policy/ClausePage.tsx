import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { PolicyDetail } from "../../schema/policy.ts";
import { useApi } from "../api/hooks.ts";
import { CopyButton } from "../frame/CopyButton.tsx";
import { Frame } from "../frame/Frame.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import type { ViewProps } from "../frame/viewContext.ts";
import { Waiting } from "../frame/Waiting.tsx";
import { NotHeld } from "../pages/NotHeld.tsx";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { claimIdsOf, useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { laneWords } from "../words/lanes.ts";
import { Name } from "../words/Name.tsx";
import { nameIn, otherName } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import styles from "./Policy.module.css";

/** `/policy/:id`: one clause, category, section or document with everything that leads to it. */
export default function ClausePage({ parameters }: ViewProps): ReactNode {
  const id = parameters["id"] ?? "";
  const { data, error, refetch } = useApi(PolicyDetail, `/api/policy/${encodeURIComponent(id)}?limit=1000`);
  if (error && !data)
    return <NotHeld id={id} problem={error} again={refetch} addressOf={(near) => `/policy/${encodeURIComponent(near)}`} />;
  return data ? <Detail detail={data} /> : <Waiting />;
}

function Detail({ detail }: { readonly detail: PolicyDetail }): ReactNode {
  const words = useWords(guidelineWords);
  const lanes = useWords(laneWords);
  const language = useLanguage();
  const evidence = useEvidence();
  const { entity, counts, above, below, searched } = detail;
  const count = (value: number) => formatCount(language, value);
  const claimIds = [...new Set([...detail.edges.flatMap(claimIdsOf), ...detail.claims.map(({ id }) => id)])];
  const official = entity.properties["officialUrl"];
  const blank = counts?.blank;
  return (
    <Frame
      title={nameIn(language, entity).text}
      list={
        <>
          <ListHead above={<Link to="/policy">{words.policy}</Link>} title={nameIn(language, entity).text}>
            <p>{otherName(language, entity)}</p>
            {above.map((each) => (
              <p key={each.id}>
                <Link to={`/policy/${each.id}`}>
                  {each.id} <Name of={each} />
                </Link>
              </p>
            ))}
          </ListHead>
          {below.map((each) => (
            <ListRow
              key={each.id}
              kind={each.kind}
              to={`/policy/${encodeURIComponent(each.id)}`}
              count={each.counts ? count(each.counts.models) : undefined}
            >
              <Name of={each} />
            </ListRow>
          ))}
        </>
      }
    >
      <p className={page["links"]}>
        <Link to={`/trace/${encodeURIComponent(entity.id)}`}>{words.trace}</Link>
        <Link to={`/graph?focus=${encodeURIComponent(entity.id)}`}>{lanes.graph}</Link>
        <Link to={`/entity/${encodeURIComponent(entity.id)}`}>{lanes.page}</Link>
        {claimIds.length > 0 && (
          <button type="button" onClick={() => evidence.claims(claimIds.slice(0, 100))}>
            {words.said(count(claimIds.length))}
          </button>
        )}
        {typeof official === "string" && /^https?:/.test(official) && (
          <a href={official} target="_blank" rel="noopener noreferrer">
            {words.official} ({new URL(official).host})
          </a>
        )}
        <CopyButton label={lanes.copy} text={() => `${nameIn(language, entity).text}\n${location.href}`} />
      </p>
      {blank && (
        <p className={page["lead"]}>
          {words.blank(blank)}, {words.searched(count(searched.sources), searched.asOf ?? words.unknownDate)}
        </p>
      )}
      <Names head={words.modelsHead} names={detail.models} />
      <Names head={words.vendorsHead} names={detail.vendors} />
      <Names head={words.hospitalsHead} names={detail.hospitals} />
      <Names head={words.relatedHead} names={detail.related} />
    </Frame>
  );
}

function Names({ head, names }: { readonly head: string; readonly names: readonly EntityName[] }): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  return (
    <section>
      <h2 className={page["heading"]}>
        {head} <span className={styles["numbers"]}>{formatCount(language, names.length)}</span>
      </h2>
      <div className={styles["first"]}>
        {names.length === 0 ? words.none : names.map((name) => <EntityLink key={name.id} of={name} marked />)}
      </div>
    </section>
  );
}
