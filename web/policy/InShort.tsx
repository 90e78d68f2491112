import type { ReactNode } from "react";
import type { SubgraphNode } from "../../schema/graph.ts";
import { ownText } from "../../schema/translations.ts";
import { useLanguage } from "../state/language.ts";

interface InShortProps {
  readonly of: Pick<SubgraphNode, "properties">;
  readonly property: "glossEn" | "factEn";
  readonly className: string | undefined;
}

/** What a clause or a document says, in our plain words; nothing where we wrote none. */
export function InShort({ of, property, className }: InShortProps): ReactNode {
  const { value, language } = ownText(useLanguage(), property, of.properties);
  if (value === undefined) return null;
  return (
    <p className={className} lang={language} data-printed>
      {String(value)}
    </p>
  );
}
