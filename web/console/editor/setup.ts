import { history, historyKeymap, standardKeymap } from "@codemirror/commands";
import { StreamLanguage } from "@codemirror/language";
import { cypher } from "@codemirror/legacy-modes/mode/cypher";
import { type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { look } from "./look.ts";

interface EditorOptions {
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** The editor without its help. Tab is left alone, so that a keyboard always gets out. */
export function editorSetup({ label, onChange, onRun }: EditorOptions): Extension {
  const run = (): boolean => {
    onRun();
    return true;
  };
  return [
    Prec.highest(keymap.of(["Mod-Enter", "Ctrl-Enter"].map((key) => ({ key, run })))),
    keymap.of([...historyKeymap, ...standardKeymap]),
    history(),
    lineNumbers(),
    drawSelection(),
    EditorView.lineWrapping,
    StreamLanguage.define(cypher),
    look,
    EditorView.domEventHandlers({ beforeinput: typeOver }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    EditorView.contentAttributes.of({ "aria-label": label, autocapitalize: "off", autocomplete: "off" }),
  ];
}

/** Typing over a selection by ourselves: the browser would keep its look as an inline style, which the page's policy refuses. */
function typeOver(event: InputEvent, view: EditorView): boolean {
  const { main } = view.state.selection;
  const { data, inputType } = event;
  if (inputType !== "insertText" || data === null || main.empty || view.composing) return false;
  event.preventDefault();
  const typed = () => view.state.update(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
  const handled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, main.from, main.to, data, typed));
  if (!handled) view.dispatch(typed());
  return true;
}
