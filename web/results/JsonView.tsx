import { type ReactNode, useMemo } from "react";
import { CopyButton } from "../frame/CopyButton.tsx";
import page from "../pages/page.module.css";
import { download } from "../pages/queries/exports.ts";
import { resultWords } from "../words/results.ts";
import { useWords } from "../words/words.ts";
import styles from "./Results.module.css";

/** Rows as JSON, to read, to copy and to keep. */
export function JsonView({ json, name }: { readonly json: unknown; readonly name: string }): ReactNode {
  const words = useWords(resultWords);
  const text = useMemo(() => JSON.stringify(json, null, 1), [json]);
  return (
    <>
      <p className={page["links"]}>
        <CopyButton label={words.copyJson} text={() => text} />
        <button type="button" onClick={() => download(`${name}.json`, "application/json", `${text}\n`)}>
          {words.downloadJson}
        </button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by the keyboard. */}
      <pre className={styles["json"]} tabIndex={0}>
        {text}
      </pre>
    </>
  );
}
