import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, StreamLanguage } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { type Diagnostic, linter, lintKeymap } from "@codemirror/lint";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { CypherMark } from "../../../schema/cypherMark.ts";
import type { Language } from "../../state/language.ts";
import { consoleWords } from "../../words/console.ts";
import { refusalIn } from "../../words/refusals.ts";
import type { Phrases } from "../../words/usePhrases.ts";
import { wordsIn } from "../../words/words.ts";
import { type Guard, openGuard } from "../guard.ts";
import { completeCypher } from "./complete.ts";
import { look } from "./look.ts";

interface EditorOptions {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly parameters: () => readonly string[];
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** All that the editor does. Tab is left alone, so that a keyboard always gets out. */
export function editorSetup({ language, phrases, parameters, onChange, onRun }: EditorOptions): Extension {
  const guard = openGuard();
  const words = wordsIn(consoleWords, language);
  const run = (): boolean => {
    onRun();
    return true;
  };
  return [
    Prec.highest(keymap.of(["Mod-Enter", "Ctrl-Enter"].map((key) => ({ key, run })))),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
    history(),
    lineNumbers(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    StreamLanguage.define(cypher),
    look,
    autocompletion({ override: [completeCypher(guard, phrases, parameters)], icons: false }),
    linter((view) => diagnosticsOf(guard, language, view.state.doc.toString()), { delay: 250 }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    EditorView.contentAttributes.of({ "aria-label": words.query, autocapitalize: "off", autocomplete: "off" }),
    EditorState.phrases.of({ Completions: words.completions }),
  ];
}

async function diagnosticsOf(guard: Guard, language: Language, text: string): Promise<Diagnostic[]> {
  if (text.trim() === "") return [];
  const marks = await guard.marks(text);
  return marks.map((mark) => ({
    from: Math.min(mark.from, text.length),
    to: Math.min(mark.to, text.length),
    severity: mark.code === "unknown-property" ? "warning" : "error",
    message: refusalIn(language, mark.what),
    actions: [...actionsOf(language, mark)],
  }));
}

/** What a person can do about a mark at once: take the word that was meant, or the form that both engines know. */
function actionsOf(language: Language, { meant, form }: CypherMark): NonNullable<Diagnostic["actions"]> {
  if (meant !== undefined)
    return [
      { name: meant, apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: meant }, userEvent: "input.complete" }) },
    ];
  if (form === undefined) return [];
  const apply = (view: EditorView): void => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: form } });
  return [{ name: wordsIn(consoleWords, language).useForm, apply }];
}
