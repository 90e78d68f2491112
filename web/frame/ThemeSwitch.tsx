import type { ReactNode } from "react";
import { setThemeChoice, type ThemeChoice, useThemeChoice } from "../state/theme.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./switches.module.css";

const after: Readonly<Record<ThemeChoice, ThemeChoice>> = { system: "light", light: "dark", dark: "system" };

/** Goes round the system's theme, light and dark. */
export function ThemeSwitch(): ReactNode {
  const words = useWords(frameWords);
  const choice = useThemeChoice();
  const label = words.theme(choice);
  return (
    <button type="button" className={styles["switch"]} onClick={() => setThemeChoice(after[choice])} title={label} aria-label={label}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill={choice === "dark" ? "currentColor" : "none"} stroke="currentColor" strokeWidth="1.4" />
        {choice === "system" && <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />}
      </svg>
    </button>
  );
}
