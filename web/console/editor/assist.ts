import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { bracketMatching } from "@codemirror/language";
import { type Diagnostic, linter, lintKeymap } from "@codemirror/lint";
import { EditorState, type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import type { CypherMark } from "../../../schema/cypherMark.ts";
import { reasonText } from "../../../schema/problemReason.ts";
import type { Language } from "../../state/language.ts";
import { consoleWords } from "../../words/console.ts";
import type { Phrases } from "../../words/usePhrases.ts";
import { wordsIn } from "../../words/words.ts";
import type { Asked } from "../asked.ts";
import { type Guard, openGuard } from "../guard.ts";
import { completeCypher } from "./complete.ts";

interface AssistOptions {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly parameters: () => Asked["parameters"];
}

/** What helps to write: completion, marks and pairs of brackets. It comes after the editor, which never waits for it. */
export function assistance({ language, phrases, parameters }: AssistOptions): Extension {
  const guard = openGuard();
  return [
    Prec.high(keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap])),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: [completeCypher(guard, phrases, () => Object.keys(parameters()))], icons: false }),
    linter((view) => diagnosticsOf(guard, language, { query: view.state.doc.toString(), parameters: parameters() }), { delay: 250 }),
    EditorState.phrases.of({ Completions: wordsIn(consoleWords, language).completions }),
  ];
}

async function diagnosticsOf(guard: Guard, language: Language, asked: Asked): Promise<Diagnostic[]> {
  const text = asked.query;
  if (text.trim() === "") return [];
  const marks = await guard.marks(asked);
  return marks.map((mark) => ({
    from: Math.min(mark.from, text.length),
    to: Math.min(mark.to, text.length),
    severity: mark.code === "unknown-property" ? "warning" : "error",
    message: reasonText(language, mark.reason),
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
