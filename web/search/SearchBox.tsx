import { type ReactNode, useRef, useState } from "react";
import { useShortcuts } from "../keyboard/keys.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./SearchBox.module.css";

/** One box for names and questions, on every page. */
export function SearchBox(): ReactNode {
  const words = useWords(frameWords);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  useShortcuts([{ keys: "/", label: { en: "Search", zh: "搜索" }, run: () => input.current?.focus() }]);
  return (
    <search className={styles["search"]}>
      <input
        ref={input}
        className={styles["input"]}
        type="search"
        value={text}
        placeholder={words.search}
        aria-label={words.search}
        onChange={(event) => setText(event.target.value)}
      />
      <kbd className={styles["key"]}>/</kbd>
    </search>
  );
}
