import type { ReactNode } from "react";
import { currentPlace, setParameters } from "../router/location.ts";
import { chooseLanguage, useLanguage } from "../state/language.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./switches.module.css";

/** Changes the language in place; an address that names one then names the new one. */
export function LanguageSwitch(): ReactNode {
  const words = useWords(frameWords);
  const other = useLanguage() === "zh" ? "en" : "zh";
  const change = (): void => {
    chooseLanguage(other);
    if (new URLSearchParams(currentPlace().search).has("lang")) setParameters({ lang: other });
  };
  return (
    <button type="button" className={styles["switch"]} onClick={change} title={words.switchLanguage} lang={other}>
      {words.otherLanguage}
    </button>
  );
}
