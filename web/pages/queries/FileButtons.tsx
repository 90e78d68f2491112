import type { ReactNode } from "react";
import { csvLine, toCsv } from "../../../schema/csv.ts";
import { isNarrowed, type Scope } from "../../../schema/scope.ts";
import { useMeta } from "../../api/hooks.ts";
import { attribution } from "../../evidence/citation.ts";
import { useLanguage } from "../../state/language.ts";
import { queryWords } from "../../words/queries.ts";
import { scopeText, scopeWords } from "../../words/scope.ts";
import { useWords } from "../../words/words.ts";
import { download } from "./exports.ts";

interface FileButtonsProps {
  /** What the files are called, without their ending. */
  readonly name: string;
  readonly table: Parameters<typeof toCsv>[0];
  /** What the JSON file holds. */
  readonly content: object;
  readonly scope: Scope;
  /** What else the last line of a file says between the release and what counted. */
  readonly said?: readonly string[];
}

/** Rows as a CSV and as a JSON file; each says where it comes from. */
export function FileButtons({ name, table, content, scope, said = [] }: FileButtonsProps): ReactNode {
  const words = useWords(queryWords);
  const counted = useWords(scopeWords);
  const language = useLanguage();
  const { data: meta } = useMeta();
  const release = attribution(language, meta?.release.id ?? "");
  const end = [release, ...said, ...(isNarrowed(scope) ? [scopeText(counted, scope)] : [])].join(" · ");
  return (
    <>
      <button type="button" onClick={() => download(`${name}.csv`, "text/csv", toCsv(table, language) + csvLine([end]))}>
        {words.download(words.csv)}
      </button>
      <button
        type="button"
        onClick={() => download(`${name}.json`, "application/json", `${JSON.stringify({ ...content, attribution: end }, null, 1)}\n`)}
      >
        {words.download(words.json)}
      </button>
    </>
  );
}
