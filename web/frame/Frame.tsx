import { type ReactNode, useEffect } from "react";
import { usePlace } from "../router/location.ts";
import { useLanguage } from "../state/language.ts";
import { usePhone } from "../state/phone.ts";
import { createStore, useStore } from "../state/store.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import { FidelityLine } from "./FidelityLine.tsx";
import styles from "./Frame.module.css";
import { useView } from "./viewContext.ts";

interface FrameProps {
  /** The reading list: what the view shows, row for row. */
  readonly list: ReactNode;
  /** The view. */
  readonly children: ReactNode;
  /** The left of the bottom line: what is drawn, counted from what is drawn. */
  readonly fidelity?: ReactNode;
  /** What is shown, for the window's title; without it the view's own. */
  readonly title?: string;
  readonly description?: string;
  /** On a phone the list comes first; a canvas opens `onDemand`, a text stands below. */
  readonly onDemand?: boolean;
  /** On a phone the view comes first and the list stands below it: the list is no way to what the view shows. */
  readonly viewFirst?: boolean;
  /** The view keeps its own scrolling and edges, as a canvas does. */
  readonly bleed?: boolean;
}

/** The address whose view is open on a phone; one that is opened while it still loads stays open. */
const openedView = createStore<string | null>(null);

/** The places every view fills: reading list, view, bottom line. The bar above and the drawer belong to the app. */
export function Frame({
  list,
  children,
  fidelity,
  title,
  description,
  onDemand = false,
  viewFirst = false,
  bleed = false,
}: FrameProps): ReactNode {
  const words = useWords(frameWords);
  const phone = usePhone();
  const { path } = usePlace();
  const opened = useStore(openedView) === path;
  useTitle(title, description ?? words.what);
  const demanded = phone && onDemand;
  const closed = demanded && !opened;
  const below = phone && (onDemand || viewFirst);
  const readingList = (
    <nav className={styles["list"]} aria-label={words.readingList} hidden={demanded && opened}>
      {list}
    </nav>
  );
  return (
    <>
      {!below && readingList}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard. */}
      <main className={`${styles["view"]} ${bleed ? styles["bleed"] : ""} ${viewFirst ? styles["first"] : ""}`} id="view" tabIndex={0}>
        {demanded && (
          <button type="button" className={styles["demand"]} onClick={() => openedView.set(opened ? null : path)}>
            {opened ? words.hideView : words.showView}
          </button>
        )}
        {closed ? null : children}
      </main>
      {/* Below the view, or the button that opens the view: a long list would push it out of sight. */}
      {below && readingList}
      <FidelityLine>{fidelity}</FidelityLine>
    </>
  );
}

/** Title and description name what is shown, for windows, bookmarks and shared links. */
function useTitle(title: string | undefined, description: string): void {
  const language = useLanguage();
  const view = useView();
  const words = useWords(frameWords);
  const text = title ?? view?.title[language] ?? "";
  useEffect(() => {
    document.title = `${text} · ${words.atlas}`;
    document.querySelector("meta[name=description]")?.setAttribute("content", description);
  }, [text, description, words.atlas]);
}
