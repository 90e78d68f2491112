import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The page's own colours: they come through the shadow root as custom properties. */
const frame = EditorView.theme({
  "&": { border: "1px solid var(--rule)", borderRadius: "var(--radius)", background: "var(--panel)", color: "var(--ink)" },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "1px" },
  ".cm-scroller": { minHeight: "132px", maxHeight: "50vh", fontFamily: "var(--mono)", fontSize: "13px", lineHeight: "19px" },
  ".cm-content": { padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 12px 0 8px" },
  ".cm-gutters": { border: "0", background: "none", color: "var(--ink-quiet)" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "32px", padding: "0 6px 0 8px" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { background: "var(--chosen)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused .cm-matchingBracket": { background: "none", outline: "1px solid var(--rule)" },
  ".cm-lintRange-error, .cm-lintRange-warning": {
    backgroundImage: "none",
    textDecoration: "underline wavy var(--alert)",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-warning": { textDecorationColor: "var(--scenario)" },
  ".cm-tooltip": { border: "1px solid var(--rule)", borderRadius: "var(--radius)", background: "var(--panel)", color: "var(--ink)" },
  ".cm-tooltip-autocomplete > ul": { maxHeight: "15em", fontFamily: "var(--mono)", fontSize: "12.5px" },
  ".cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", lineHeight: "18px" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "var(--hover)", color: "var(--ink)" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-completionDetail": { marginLeft: "1.2em", color: "var(--ink-quiet)", fontFamily: "var(--sans)", fontStyle: "normal" },
  ".cm-diagnostic": {
    maxWidth: "60ch",
    padding: "6px 10px",
    border: "0",
    fontFamily: "var(--sans)",
    fontSize: "12.5px",
    lineHeight: "18px",
  },
  ".cm-diagnosticAction": {
    margin: "0 0 0 8px",
    padding: "1px 8px",
    border: "1px solid var(--rule)",
    borderRadius: "var(--radius)",
    background: "none",
    color: "var(--focus)",
    cursor: "pointer",
  },
});

const words = HighlightStyle.define([
  { tag: tags.keyword, fontWeight: "600" },
  { tag: tags.definition(tags.variableName), fontWeight: "600" },
  { tag: tags.string, color: "var(--model-text)" },
  { tag: tags.atom, color: "var(--vendor)" },
  { tag: tags.comment, color: "var(--ink-quiet)", fontStyle: "italic" },
]);

export const look = [frame, syntaxHighlighting(words)];
