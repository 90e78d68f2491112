import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useShortcuts } from "../keyboard/keys.ts";
import { closeEvidence, returnFocus, useDrawer } from "../state/drawer.ts";
import { evidenceWords } from "../words/evidence.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import { ClaimsBehindNumber } from "./ClaimsBehindNumber.tsx";
import { ClaimsById } from "./ClaimsById.tsx";
import styles from "./EvidenceDrawer.module.css";

/** Opens over the right edge and never pushes the view. */
export function EvidenceDrawer(): ReactNode {
  const evidence = useDrawer();
  if (evidence === null) return null;
  if ("behind" in evidence)
    return (
      <OpenDrawer key={evidence.behind.join()}>
        <ClaimsBehindNumber behind={evidence.behind} />
      </OpenDrawer>
    );
  return (
    <OpenDrawer key={evidence.claimIds.join()}>
      <ClaimsById ids={evidence.claimIds} heading={evidence.heading} />
    </OpenDrawer>
  );
}

function OpenDrawer({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords(evidenceWords);
  const frame = useWords(frameWords);
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
      {children}
    </aside>
  );
}
