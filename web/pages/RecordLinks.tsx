import type { ReactNode } from "react";
import { ListRow } from "../frame/ListRow.tsx";
import { pageWords } from "../words/pages.ts";
import { useWords } from "../words/words.ts";
import styles from "./RecordLinks.module.css";

/** Where the records behind the views are: sources, disagreements, the report, the state of the data. */
export function RecordLinks({ here }: { readonly here?: "sources" }): ReactNode {
  const words = useWords(pageWords);
  return (
    <>
      <h2 className={styles["heading"]}>{words.records}</h2>
      {here !== "sources" && <ListRow to="/sources">{words.sources}</ListRow>}
      <ListRow to="/conflicts">{words.toConflicts}</ListRow>
      <ListRow to="/report">{words.toReport}</ListRow>
      <ListRow to="/health">{words.toHealth}</ListRow>
    </>
  );
}
