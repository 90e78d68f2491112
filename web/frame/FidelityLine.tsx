import type { ReactNode } from "react";
import { useMeta } from "../api/hooks.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./FidelityLine.module.css";
import { ScopeSaid } from "./ScopeSaid.tsx";

/** The bottom line: at the left what is drawn, at the right from which release. */
export function FidelityLine({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords(frameWords);
  const language = useLanguage();
  const { data: meta } = useMeta();
  const count = (label: string): string => formatCount(language, meta?.counts.labels[label] ?? 0);
  return (
    <footer className={styles["line"]}>
      <span className={styles["drawn"]}>{children}</span>
      <span className={styles["scope"]}>
        <ScopeSaid />
      </span>
      <span className={styles["release"]}>
        {meta && (
          <>
            <Link to="/health" title={meta.release.hash}>
              {words.release(meta.release.id)}
            </Link>
            {" · "}
            <Link to="/health?show=claims">{words.claimCount(count("Claim"))}</Link> {words.from}{" "}
            <Link to="/sources">{words.sourceCount(count("Source"))}</Link>
            {" · "}
          </>
        )}
        <Link to="/about">{words.about}</Link>
      </span>
    </footer>
  );
}
