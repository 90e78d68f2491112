import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLanguage } from "../state/language.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./KeyHelp.module.css";
import { useRegisteredShortcuts, useShortcuts } from "./keys.ts";

/** The list of all shortcuts that work on this page, under `?`. */
export function KeyHelp(): ReactNode {
  const words = useWords(frameWords);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const shortcuts = useRegisteredShortcuts();
  useShortcuts([{ keys: "?", label: { en: "Keyboard help", zh: "键盘帮助" }, run: () => setOpen(true) }]);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  if (!open) return null;
  return (
    <dialog ref={dialog} className={styles["help"]} onClose={() => setOpen(false)} aria-labelledby="key-help">
      <h2 id="key-help">{words.keys}</h2>
      <dl className={styles["keys"]}>
        {shortcuts.map(({ keys, label }) => (
          <div key={`${keys}-${label.en}`}>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd key={key}>{spelled(key)}</kbd>
              ))}
            </dt>
            <dd>{label[language]}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}

/** As it is printed on the keys: a capital letter with Ctrl needs Shift. */
const spelled = (key: string): string =>
  key.replace(
    /^Mod\+(.*)$/,
    (_, rest: string) => `Ctrl+${/^[A-Z]$/.test(rest) ? "Shift+" : ""}${rest.length === 1 ? rest.toUpperCase() : rest}`,
  );
