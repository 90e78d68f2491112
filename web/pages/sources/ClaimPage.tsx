import type { ReactNode } from "react";
import { useClaim } from "../../api/hooks.ts";
import { ClaimBlock } from "../../evidence/ClaimBlock.tsx";
import { claimText } from "../../evidence/claimText.ts";
import { Frame } from "../../frame/Frame.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import type { ViewProps } from "../../frame/viewContext.ts";
import { Waiting } from "../../frame/Waiting.tsx";
import { useLanguage } from "../../state/language.ts";
import { entityAddress } from "../../words/EntityLink.tsx";
import { Name } from "../../words/Name.tsx";
import { OwnText } from "../../words/OwnText.tsx";
import { pageWords } from "../../words/pages.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import { NotHeld } from "../NotHeld.tsx";
import page from "../page.module.css";

/** One claim with an address of its own, to cite. */
export default function ClaimPage({ parameters }: ViewProps): ReactNode {
  const id = parameters["id"] ?? "";
  const words = useWords(pageWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const { data: claim, error, refetch } = useClaim(id);
  if (error && !claim) return <NotHeld id={id} problem={error} again={refetch} />;
  if (!claim) return <Waiting />;
  const ends = claim.object ? [claim.subject, claim.object] : [claim.subject];
  const list = (
    <>
      <ListHead above={words.claim} title={<code>{claim.id}</code>}>
        {words.claimDescription}
      </ListHead>
      {ends.map((end) => (
        <ListRow key={end.id} kind={end.kind} to={entityAddress(end)} below={phrases.kind(end.kind)}>
          <Name of={end} />
        </ListRow>
      ))}
      <ListRow kind="Source" to={`/sources/${encodeURIComponent(claim.source.id)}`} below={words.source}>
        <OwnText of={claim.source} property="title" />
      </ListRow>
    </>
  );
  return (
    <Frame list={list} title={claimText(language, phrases, claim)} fidelity={words.claimCount(1)}>
      <div className={page["column"]}>
        <h2 className={page["title"]}>{claimText(language, phrases, claim)}</h2>
        <ClaimBlock claim={claim} />
      </div>
    </Frame>
  );
}
