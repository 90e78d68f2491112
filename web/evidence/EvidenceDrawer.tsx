import { type ReactNode, useLayoutEffect, useRef } from "react";
import { tiers } from "../../schema/vocabulary.ts";
import { useClaims } from "../api/claims.ts";
import { Failure } from "../frame/Failure.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { useShortcuts } from "../keyboard/keys.ts";
import { closeEvidence, type Evidence, returnFocus, useDrawer } from "../state/drawer.ts";
import { evidenceWords } from "../words/evidence.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import { ClaimBlock } from "./ClaimBlock.tsx";
import styles from "./EvidenceDrawer.module.css";
import { EvidenceHead } from "./EvidenceHead.tsx";

/** Opens over the right edge and never pushes the view. */
export function EvidenceDrawer(): ReactNode {
  const evidence = useDrawer();
  return evidence === null ? null : <OpenDrawer key={evidence.claimIds.join()} evidence={evidence} />;
}

function OpenDrawer({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const words = useWords(evidenceWords);
  const frame = useWords(frameWords);
  const claims = useClaims(evidence.claimIds);
  const strongestFirst = claims.data?.toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  const close = useRef<HTMLButtonElement>(null);
  useShortcuts([{ keys: "Escape", label: { en: "Close the evidence", zh: "关闭依据" }, run: closeEvidence, whileTyping: true }]);
  useLayoutEffect(() => {
    close.current?.focus({ preventScroll: true });
    return returnFocus;
  }, []);
  return (
    <aside className={styles["drawer"]} aria-label={words.evidence}>
      <button ref={close} type="button" className={styles["close"]} onClick={closeEvidence} aria-label={frame.close} title={frame.close}>
        ×
      </button>
      {claims.data && claims.data.length > 0 && <EvidenceHead claims={claims.data} heading={evidence.heading} />}
      {evidence.claimIds.length === 0 && <p>{words.noClaims}</p>}
      {claims.isLoading && <Skeleton />}
      {claims.error && <Failure problem={claims.error} again={() => claims.refetch()} />}
      <ul className={styles["claims"]}>
        {strongestFirst?.map((claim) => (
          <li key={claim.id}>
            <ClaimBlock claim={claim} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
