import type { ReactNode } from "react";
import { ownText } from "../../schema/translations.ts";
import { useLanguage } from "../state/language.ts";

interface OwnTextProps {
  readonly of: Readonly<Record<string, unknown>>;
  readonly property: string;
}

/** A text of ours in the reader's language; a translation has the English in its title. */
export function OwnText({ of, property }: OwnTextProps): ReactNode {
  const reader = useLanguage();
  const { value, language } = ownText(reader, property, of);
  if (value === undefined) return null;
  return (
    <span lang={language === reader ? undefined : language} title={language === "en" ? undefined : String(of[property])}>
      {String(value)}
    </span>
  );
}
