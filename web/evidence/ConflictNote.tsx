import type { ReactNode } from "react";
import { ownText } from "../../schema/translations.ts";
import { useEntity } from "../api/hooks.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { evidenceWords } from "../words/evidence.ts";
import { Name } from "../words/Name.tsx";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";

/** What disagrees and how it is read; all sides are kept. */
export function ConflictNote({ id }: { readonly id: string }): ReactNode {
  const words = useWords(evidenceWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const { data: conflict } = useEntity(id);
  if (!conflict) return <code>{id}</code>;
  const { status } = conflict.properties;
  const { value: values } = ownText(language, "values", conflict.properties);
  const { value: reading } = ownText(language, "reading", conflict.properties);
  return (
    <>
      <Link to={`/conflicts#${id}`}>
        <Name of={conflict} />
      </Link>
      {` (${phrases.value("status", status)}): ${Array.isArray(values) ? values.join(" / ") : values}`}
      {reading === undefined ? `; ${words.keptSideBySide}` : `; ${reading}`}
    </>
  );
}
