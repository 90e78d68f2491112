import type { ReactNode } from "react";
import type { Answer } from "../../../schema/answer.ts";
import { csvLine, toCsv } from "../../../schema/csv.ts";
import { isNarrowed } from "../../../schema/scope.ts";
import { useMeta } from "../../api/hooks.ts";
import { attribution } from "../../evidence/citation.ts";
import { useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { formatCount } from "../../words/formats.ts";
import { queryWords } from "../../words/queries.ts";
import { scopeText, scopeWords } from "../../words/scope.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { download } from "../queries/exports.ts";
import type { Asked } from "./asked.ts";

interface AnswerFilesProps {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly name: string;
}

/** The rows of an answer as a file, with what was asked, and how many rows it holds of how many. */
export function AnswerFiles({ asked, answer, name }: AnswerFilesProps): ReactNode {
  const words = useWords(queryWords);
  const said = useWords(askWords);
  const counted = useWords(scopeWords);
  const language = useLanguage();
  const { data: meta } = useMeta();
  const { rows, total, columns, scope, rowClaims, rowTiers } = answer;
  const release = attribution(language, meta?.release.id ?? "");
  const shown = said.shown(formatCount(language, rows.length), formatCount(language, total));
  const end = [release, asked.question, shown, ...(isNarrowed(scope) ? [scopeText(counted, scope)] : [])].join(" · ");
  const csv = (): string => toCsv({ columns: columns.map((column) => column.name), rows, rowClaims, rowTiers }, language) + csvLine([end]);
  return (
    <p className={page["links"]}>
      <button type="button" onClick={() => download(`${name}.csv`, "text/csv", csv())}>
        {words.download(words.csv)}
      </button>
      <button
        type="button"
        onClick={() => download(`${name}.json`, "application/json", `${JSON.stringify({ ...answer, attribution: end }, null, 1)}\n`)}
      >
        {words.download(words.json)}
      </button>
    </p>
  );
}
