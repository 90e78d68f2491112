import { type ReactNode, useState } from "react";
import type { SourceRecord } from "../../../schema/claim.ts";
import { type Tier, tiers } from "../../../schema/vocabulary.ts";
import { useSources } from "../../api/hooks.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import { Waiting } from "../../frame/Waiting.tsx";
import { currentPlace, setParameters, usePlace } from "../../router/location.ts";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { pageWords } from "../../words/pages.ts";
import { tierWords } from "../../words/tiers.ts";
import { useWords } from "../../words/words.ts";
import { FilterField } from "../FilterField.tsx";
import page from "../page.module.css";
import { RecordLinks } from "../RecordLinks.tsx";
import { SourceTable } from "./SourceTable.tsx";

/** All sources, those that state most first; by who speaks, by title. */
export default function SourcesPage(): ReactNode {
  const words = useWords(pageWords);
  const language = useLanguage();
  const { data, error, refetch } = useSources();
  const tier = useTierParameter();
  const [text, setText] = useState(() => new URLSearchParams(currentPlace().search).get("q") ?? "");
  if (error && !data) return <Frame list={null}>{<Failure problem={error} again={refetch} />}</Frame>;
  if (!data) return <Waiting />;
  const shown = data.sources.filter((source) => (tier === null || source.speaker === tier) && contains(source, text));
  const filter = (next: string): void => {
    setText(next);
    setParameters({ q: next === "" ? null : next });
  };
  return (
    <Frame
      list={<TierList sources={data.sources} chosen={tier} />}
      fidelity={words.shownOf(formatCount(language, shown.length), formatCount(language, data.total))}
    >
      <div className={page["column"]}>
        <h2 className={page["title"]}>{words.sources}</h2>
        <FilterField label={words.filterSources} value={text} onChange={filter} />
        <SourceTable sources={shown} />
      </div>
    </Frame>
  );
}

function TierList({ sources, chosen }: { readonly sources: readonly SourceRecord[]; readonly chosen: Tier | null }): ReactNode {
  const words = useWords(pageWords);
  const names = useWords(tierWords);
  const language = useLanguage();
  const count = (tier: Tier): number => sources.filter(({ speaker }) => speaker === tier).length;
  return (
    <>
      <ListHead title={words.speaks}>{words.sourcesLine(formatCount(language, sources.length))}</ListHead>
      <ListRow chosen={chosen === null} count={sources.length} onChoose={() => setParameters({ tier: null })}>
        {words.allTiers}
      </ListRow>
      {tiers.filter(count).map((tier) => (
        <ListRow key={tier} chosen={tier === chosen} count={count(tier)} onChoose={() => setParameters({ tier })}>
          {names[tier]}
        </ListRow>
      ))}
      <RecordLinks here="sources" />
    </>
  );
}

function useTierParameter(): Tier | null {
  const { search } = usePlace();
  const asked = new URLSearchParams(search).get("tier");
  return tiers.find((tier) => tier === asked) ?? null;
}

function contains({ title, titleZh, publisher, url }: SourceRecord, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return wanted === "" || [title, titleZh, publisher, url].some((field) => field?.toLowerCase().includes(wanted));
}
