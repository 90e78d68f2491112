import { type ReactNode, useEffect, useRef } from "react";
import { useClaims } from "../api/claims.ts";
import { Failure } from "../frame/Failure.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { useShortcuts } from "../keyboard/keys.ts";
import { closeEvidence, type Evidence, useDrawer } from "../state/drawer.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./EvidenceDrawer.module.css";

/** Opens over the right edge and never pushes the view. */
export function EvidenceDrawer(): ReactNode {
  const evidence = useDrawer();
  return evidence === null ? null : <OpenDrawer evidence={evidence} />;
}

function OpenDrawer({ evidence }: { readonly evidence: Evidence }): ReactNode {
  const words = useWords(frameWords);
  const claims = useClaims(evidence.claimIds);
  const close = useRef<HTMLButtonElement>(null);
  useShortcuts([{ keys: "Escape", label: { en: "Close the evidence", zh: "关闭依据" }, run: closeEvidence, whileTyping: true }]);
  useEffect(() => close.current?.focus(), []);
  return (
    <aside className={styles["drawer"]} aria-label={evidence.heading}>
      <button ref={close} type="button" className={styles["close"]} onClick={closeEvidence} aria-label={words.close}>
        ×
      </button>
      <h2>{evidence.heading}</h2>
      {claims.isPending && <Skeleton />}
      {claims.error && <Failure problem={claims.error} again={() => claims.refetch()} />}
      {claims.data?.map((claim) => (
        <p key={claim.id}>{claim.source.title}</p>
      ))}
    </aside>
  );
}
