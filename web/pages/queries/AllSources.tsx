import type { ReactNode } from "react";
import { Entity } from "../../../schema/api.ts";
import { useApi } from "../../api/hooks.ts";
import { useLanguage } from "../../state/language.ts";
import { nameIn } from "../../words/nameIn.ts";
import { queryWords } from "../../words/queries.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";

/** Says why a query's rows are more than those of the answer that led here, which kept to what one source states. */
export function AllSources({ kept }: { readonly kept: string }): ReactNode {
  const words = useWords(queryWords);
  const language = useLanguage();
  const { data } = useApi(Entity, `/api/entities/${encodeURIComponent(kept)}?limit=1`);
  return (
    <p className={page["lead"]} role="status">
      {words.allSources(data ? nameIn(language, data).text : kept)}
    </p>
  );
}
