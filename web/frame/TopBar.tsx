import type { ReactNode } from "react";
import { Link } from "../router/Link.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import { barAddress, barEntries } from "./bar.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Mark } from "./Mark.tsx";
import { ScopeSwitch } from "./ScopeSwitch.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import styles from "./TopBar.module.css";
import { useBarShortcuts } from "./useBarShortcuts.ts";
import { useView } from "./viewContext.ts";

export function TopBar(): ReactNode {
  const words = useWords(frameWords);
  const bar = useView()?.bar;
  useBarShortcuts();
  return (
    <header className={styles["bar"]}>
      <a className={styles["skip"]} href="#view">
        {words.skip}
      </a>
      <Link className={styles["home"]} to="/">
        <Mark />
        {words.atlas}
      </Link>
      <SearchBox />
      <nav className={styles["views"]} aria-label={words.views}>
        {barEntries().map((entry) => (
          <Link key={entry} to={barAddress(entry)} className={styles["entry"]} aria-current={entry === bar ? "page" : undefined}>
            {words[entry]}
          </Link>
        ))}
      </nav>
      <span className={styles["switches"]}>
        <ScopeSwitch />
        <LanguageSwitch />
        <ThemeSwitch />
      </span>
    </header>
  );
}
