import type { Language } from "../state/language.ts";

export interface Named {
  readonly id?: string;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
}

/** The name in the interface's language; where others gave none, theirs, with the language it is in. */
export function nameIn(language: Language, { id = "", nameEn, nameZh }: Named): { readonly text: string; readonly language: Language } {
  const own = language === "zh" ? nameZh : nameEn;
  if (own !== null) return { text: own, language };
  return { text: nameEn ?? nameZh ?? id, language: language === "zh" ? "en" : "zh" };
}

/** The name in the other language, where it is given and differs. */
export function otherName(language: Language, named: Named): string | null {
  const other = language === "zh" ? named.nameEn : named.nameZh;
  return other !== null && other !== nameIn(language, named).text ? other : null;
}
