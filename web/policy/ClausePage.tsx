import type { ComponentProps, ReactNode } from "react";
import { PolicyDetail } from "../../schema/policy.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi, useMeta } from "../api/hooks.ts";
import { attribution } from "../evidence/citation.ts";
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
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { laneWords } from "../words/lanes.ts";
import { Name } from "../words/Name.tsx";
import { nameIn, otherName } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { AnswerNames } from "./AnswerNames.tsx";
import { DocumentFacts } from "./DocumentFacts.tsx";
import { InShort } from "./InShort.tsx";
import { MatchControl } from "./MatchControl.tsx";
import { clauseAddress, useCountingQuery } from "./match.ts";
import { OfficialLink } from "./OfficialLink.tsx";
import styles from "./Policy.module.css";

/** `/policy/:id`: one clause, category, section or document with everything that leads to it. */
export default function ClausePage({ parameters }: ViewProps): ReactNode {
  const id = parameters["id"] ?? "";
  const path = pathWith(`/api/policy/${encodeURIComponent(id)}`, { limit: 1000, ...useCountingQuery() });
  const { data, error, refetch } = useApi(PolicyDetail, path, { keep: "same" });
  if (error && !data)
    return <NotHeld id={id} problem={error} again={refetch} addressOf={(near) => `/policy/${encodeURIComponent(near)}`} />;
  return data ? <Detail detail={data} /> : <Waiting />;
}

function Detail({ detail }: { readonly detail: PolicyDetail }): ReactNode {
  const words = useWords(guidelineWords);
  const lanes = useWords(laneWords);
  const language = useLanguage();
  const evidence = useEvidence();
  const { data: meta } = useMeta();
  const { entity, counts, above, below, searched, match } = detail;
  const count = (value: number) => formatCount(language, value);
  const leading = new Set(detail.edges.flatMap(claimIdsOf)).size;
  return (
    <Frame
      title={nameIn(language, entity).text}
      fidelity={words.claimsShown(count(detail.claims.length), count(detail.claimsTotal))}
      list={
        <>
          <ListHead above={<Link to="/policy">{words.policy}</Link>} title={nameIn(language, entity).text}>
            <p>{otherName(language, entity)}</p>
            {above.map((each) => (
              <p key={each.id}>
                <Link to={clauseAddress(each.id, match)}>
                  {each.id} <Name of={each} />
                </Link>
              </p>
            ))}
          </ListHead>
          {below.map((each) => (
            <ListRow
              key={each.id}
              kind={each.kind}
              tiers={[each.counts?.tier]}
              to={clauseAddress(each.id, match)}
              count={each.counts ? count(each.counts.models) : undefined}
            >
              <Name of={each} />
            </ListRow>
          ))}
        </>
      }
    >
      <p className={`${page["links"]} ${styles["top"]}`}>
        <Link to={`/trace/${encodeURIComponent(entity.id)}`}>{words.trace}</Link>
        <Link to={`/graph?focus=${encodeURIComponent(entity.id)}`}>{lanes.graph}</Link>
        <Link to={`/entity/${encodeURIComponent(entity.id)}`}>{lanes.page}</Link>
        {detail.claimsTotal > 0 && (
          <button type="button" onClick={() => evidence.behind(["policy", entity.id, "about"])}>
            {words.aboutIt(count(detail.claimsTotal))}
          </button>
        )}
        {leading > 0 && (
          <button type="button" onClick={() => evidence.behind(["policy", entity.id, "leading"])}>
            {words.leading(count(leading))}
          </button>
        )}
        {counts !== null && <OfficialText detail={detail} />}
        <CopyButton
          label={lanes.copy}
          text={() => [nameIn(language, entity).text, location.href, attribution(language, meta?.release.id ?? "")].join("\n")}
          ready={meta !== undefined}
        />
      </p>
      {counts?.blank && (
        <p className={page["lead"]}>
          {words.blank(counts.blank, counts.whenAll)},{" "}
          <Link to="/sources">{words.searched(count(searched.sources), searched.asOf ?? words.unknownDate)}</Link>
        </p>
      )}
      {counts === null ? <DocumentBody detail={detail} /> : <Answers detail={detail} />}
    </Frame>
  );
}

/** What answers a clause, category or section. */
function Answers({ detail }: { readonly detail: PolicyDetail }): ReactNode {
  const words = useWords(guidelineWords);
  return (
    <>
      <MatchControl />
      <Names list="models" head={words.modelsHead} names={detail.models} edges={detail.edges} />
      <Names list="vendors" head={words.vendorsHead} names={detail.vendors} edges={detail.edges} />
      <Names list="hospitals" head={words.hospitalsHead} names={detail.hospitals} edges={detail.edges} />
      <Names
        list="related"
        head={detail.match === "exact" ? words.lessCloseHead : words.relatedHead}
        names={detail.related}
        edges={detail.edges}
      />
    </>
  );
}

/** What a document is, what it relates to and which scenarios it encourages. */
function DocumentBody({ detail: { entity, below, edges, nodes } }: { readonly detail: PolicyDetail }): ReactNode {
  const words = useWords(guidelineWords);
  const encouraged = new Set(edges.filter(({ type }) => type === "ENCOURAGES").map(({ target }) => target));
  return (
    <>
      <InShort of={entity} property="factEn" className={page["lead"]} />
      <DocumentFacts
        properties={entity.properties}
        relatesTo={
          below.length === 0
            ? words.relatesToNone
            : below.map((each) => (
                <Link key={each.id} to={`/policy/${each.id}`} className={styles["related"]}>
                  {each.id} <Name of={each} />
                </Link>
              ))
        }
      />
      {encouraged.size > 0 && (
        <Names list="encouraged" head={words.encourages} names={nodes.filter(({ id }) => encouraged.has(id))} edges={edges} />
      )}
    </>
  );
}

/** Where a clause is printed: the guideline's official text and the page. */
function OfficialText({ detail: { entity, guideline } }: { readonly detail: PolicyDetail }): ReactNode {
  const words = useWords(guidelineWords);
  const printed = entity.properties["printedPage"];
  if (guideline === null) return null;
  return (
    <span>
      <OfficialLink of={guideline.properties} />
      {printed !== undefined && `, ${words.printedPage(String(printed))}`}
    </span>
  );
}

interface NamesProps extends ComponentProps<typeof AnswerNames> {
  readonly head: string;
}

function Names({ head, ...answers }: NamesProps): ReactNode {
  return (
    <section>
      <h2 className={page["heading"]}>
        {head} <span className={styles["numbers"]}>{formatCount(useLanguage(), answers.names.length)}</span>
      </h2>
      <AnswerNames {...answers} />
    </section>
  );
}
