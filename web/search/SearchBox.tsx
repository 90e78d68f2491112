import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from "react";
import type { Hit } from "../../schema/api.ts";
import { useHasView } from "../frame/viewContext.ts";
import { useShortcuts } from "../keyboard/keys.ts";
import { Link } from "../router/Link.tsx";
import { currentPlace, navigate } from "../router/location.ts";
import { useStore } from "../state/store.ts";
import { entityAddress } from "../words/EntityLink.tsx";
import { frameWords } from "../words/frame.ts";
import { searchWords } from "../words/search.ts";
import { useWords } from "../words/words.ts";
import hitStyles from "./HitList.module.css";
import { HitList } from "./HitList.tsx";
import { recentPicks, rememberPick } from "./recentPicks.ts";
import styles from "./SearchBox.module.css";
import { searchText } from "./searchText.ts";
import { useCombobox } from "./useCombobox.ts";
import { pickedBefore, useSuggestions } from "./useSuggestions.ts";

const askAddress = (question: string): string => `/ask?${new URLSearchParams({ q: question })}`;
const looksAsked = (text: string): boolean => /[?？]$/.test(text) || text.trim().split(/\s+/).length > 4;

/** One box for names and questions, on every page. */
export function SearchBox(): ReactNode {
  const words = useWords(frameWords);
  const own = useWords(searchWords);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const text = useStore(searchText);
  const asks = useHasView("/ask");
  // What was typed since the list was last closed: a question that a view put into the box is not searched for.
  const [typed, setTyped] = useState("");
  const picks = useStore(recentPicks);
  const found = useSuggestions(typed);
  const untouched = typed.trim() === "";
  const suggestions = untouched ? pickedBefore(picks) : found;
  const { hits } = suggestions;
  const close = (): void => {
    box.setOpen(false);
    setTyped("");
  };
  const go = (address: string): void => {
    close();
    input.current?.blur();
    navigate(address);
  };
  const goTo = (hit: Hit): void => {
    rememberPick(hit);
    go(entityAddress(hit));
  };
  const choose = (index: number | null): void => {
    const hit = index === null && untouched ? undefined : hits[index ?? 0];
    if (asks && index === null && text.trim() !== "" && (hit === undefined || looksAsked(text))) go(askAddress(text.trim()));
    else if (hit !== undefined) goTo(hit);
  };
  const box = useCombobox({
    count: hits.length,
    pending: suggestions.pending,
    onChoose: choose,
    onEscape: () => input.current?.blur(),
  });
  const shown = box.open && (!untouched || picks.length > 0);
  const start = (): void => {
    input.current?.select();
    box.setOpen(true);
  };
  useShortcuts([{ keys: "/", label: { en: "Search", zh: "搜索" }, run: start }]);
  useSelectedOnArrival(input, text, untouched);
  useFocusOnArrival(input);
  return (
    <search className={styles["search"]}>
      <input
        ref={input}
        className={styles["input"]}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={words.search}
        aria-label={words.search}
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && box.active !== null ? `${listId}-${box.active}` : undefined}
        onChange={({ target }) => {
          searchText.set(target.value);
          setTyped(target.value);
          box.setOpen(true);
        }}
        onKeyDown={(event) => {
          // The key that leads here from everywhere does so here too, while nothing is typed.
          if (event.key !== "/" || !untouched || event.nativeEvent.isComposing) return box.onKeyDown(event);
          event.preventDefault();
          start();
        }}
        onClick={() => untouched && box.setOpen(true)}
        onBlur={close}
      />
      <kbd className={styles["key"]}>/</kbd>
      {shown && (
        <HitList id={listId} suggestions={suggestions} active={box.active} onChoose={goTo}>
          {asks && !untouched && (
            <Link className={hitStyles["ask"]} to={askAddress(text.trim())} onMouseDown={(event) => event.preventDefault()} onClick={close}>
              {own.ask(text.trim())}
            </Link>
          )}
        </HitList>
      )}
    </search>
  );
}

/** The first screen is ready to be asked. A finger has a keyboard to call first, so there the box waits. */
function useFocusOnArrival(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    if (currentPlace().path === "/" && matchMedia("(hover: hover)").matches) input.current?.focus({ preventScroll: true });
  }, [input]);
}

/** The first letter typed takes the place of a question that the view put there. */
function useSelectedOnArrival(input: RefObject<HTMLInputElement | null>, text: string, untouched: boolean): void {
  useEffect(() => {
    if (untouched && text !== "" && input.current === document.activeElement) input.current?.select();
  }, [input, text, untouched]);
}
