import { Compartment } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type ReactNode, useEffect, useRef } from "react";
import { useLanguage } from "../../state/language.ts";
import { consoleWords } from "../../words/console.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import type { Asked } from "../asked.ts";
import { editorSetup } from "./setup.ts";

interface CypherEditorProps {
  readonly value: string;
  readonly parameters: Asked["parameters"];
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** The editor. In a shadow root its styles are adopted sheets: the page's policy allows no style element. */
export default function CypherEditor(props: CypherEditorProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const language = useLanguage();
  const phrases = usePhrases();
  const words = useWords(consoleWords);

  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: "open", delegatesFocus: true });
    const help = new Compartment();
    const opened = new EditorView({
      doc: latest.current.value,
      root,
      parent: root,
      extensions: [
        editorSetup({
          label: words.query,
          onChange: (text) => latest.current.onChange(text),
          onRun: () => latest.current.onRun(),
        }),
        help.of([]),
      ],
    });
    const parameters = (): Asked["parameters"] => latest.current.parameters;
    void import("./assist.ts").then(({ assistance }) => {
      if (view.current === opened) opened.dispatch({ effects: help.reconfigure(assistance({ language, phrases, parameters })) });
    });
    view.current = opened;
    return () => {
      view.current = null;
      opened.destroy();
    };
  }, [language, phrases, words]);

  useEffect(() => {
    const { current } = view;
    if (!current || current.state.doc.toString() === props.value) return;
    current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: props.value } });
  }, [props.value]);

  return <div ref={host} />;
}
