import type { ReactNode } from "react";
import { useLanguage } from "../state/language.ts";
import { type Named, nameIn, otherName } from "./nameIn.ts";

/** An entity's name in the reader's language; one that only the other language has is tagged with that language. */
export function Name({ of }: { readonly of: Named }): ReactNode {
  const language = useLanguage();
  const name = nameIn(language, of);
  return (
    <span lang={name.language === language ? undefined : name.language} title={otherName(language, of) ?? undefined}>
      {name.text}
    </span>
  );
}
