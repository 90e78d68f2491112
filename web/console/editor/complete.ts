import type { Completion, CompletionContext, CompletionResult, CompletionSource } from "@codemirror/autocomplete";
import type { CypherWords } from "../../../schema/cypherMark.ts";
import { Kind } from "../../../schema/graph.ts";
import type { Phrases } from "../../words/usePhrases.ts";
import type { Guard } from "../guard.ts";

const keywords =
  "MATCH|OPTIONAL MATCH|WHERE|WITH|RETURN|RETURN DISTINCT|ORDER BY|SKIP|LIMIT|UNWIND|AS|AND|OR|NOT|IN|IS NULL|IS NOT NULL|STARTS WITH|ENDS WITH|CONTAINS|EXISTS {|COUNT {|CASE|WHEN|THEN|ELSE|END|DESC|DISTINCT|UNION|CALL".split(
    "|",
  );
const word = /[\p{L}_$][\p{L}\p{N}_]*/u;
const validFor = /^[\p{L}\p{N}_$]*$/u;

/** Completes from our own vocabulary: what may stand in this place, with what it is called. */
export const completeCypher =
  (guard: Guard, phrases: Phrases, parameters: () => readonly string[]): CompletionSource =>
  (context): CompletionResult | null => {
    const words = guard.words();
    const typed = context.matchBefore(word);
    const from = typed?.from ?? context.pos;
    const before = context.state.sliceDoc(Math.max(0, from - 200), from);
    if (words === null || isInText(before)) return null;
    const called = context.matchBefore(/\bCALL\s+[\w.]*$/i);
    if (called) {
      const options = words.procedures.map((label) => ({ label, type: "function", apply: `${label}()` }));
      return { from: called.from + called.text.search(/[\w.]*$/), options, validFor: /^[\w.]*$/ };
    }
    const options = ((): readonly Completion[] => {
      if (typed?.text.startsWith("$") === true) return parameters().map((name) => ({ label: `$${name}`, type: "variable" }));
      if (/-\[[^\]]*[:|]\s*$/.test(before)) return words.types.map((label) => ({ label, type: "type", detail: phrases.verb(label) }));
      if (/[\p{L}\p{N}_)(]\s*:\s*$/u.test(before))
        return words.labels.map((label) => ({ label, type: "class", detail: kindOf(phrases, label) }));
      const properties = propertiesAt(words, context.state.doc.toString(), before).map((label) => ({
        label,
        type: "property",
        detail: detailOf(phrases, label),
      }));
      if (/\.\s*$/.test(before) || /\([^()]*\{[^{}:]*(?::[^,{}]*,[^{}:]*)*$/.test(before)) return properties;
      if (typed === null && !context.explicit) return [];
      return [
        ...variablesIn(context, from).map((label) => ({ label, type: "variable", boost: 2 })),
        ...keywords.map((label) => ({ label, type: "keyword", boost: 1 })),
        ...words.functions.map((label) => ({ label, type: "function", apply: `${label}(` })),
      ];
    })();
    return options.length === 0 ? null : { from, options: [...options], validFor };
  };

/** What may be written after the dot or brace: of a relationship whose type is written, its own properties. */
function propertiesAt({ ofType, properties }: CypherWords, text: string, before: string): readonly string[] {
  const variable = /([\p{L}_][\p{L}\p{N}_]*)\.\s*$/u.exec(before)?.[1];
  const inside = /\[\s*[\p{L}\p{N}_]*\s*:([A-Z_|:]+)[^\]{]*\{[^}]*$/u.exec(before)?.[1];
  const written = variable === undefined ? inside : new RegExp(`\\[\\s*${variable}\\s*:([A-Z_|:]+)`, "u").exec(text)?.[1];
  const own = (written ?? "").split(/[|:]+/).flatMap((type) => ofType[type] ?? []);
  return own.length > 0 ? [...new Set(own)] : properties;
}

/** Whether a string or comment is open where somebody types. */
const isInText = (before: string): boolean => {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const bare = line.replaceAll(/'[^']*'|"[^"]*"/g, "");
  return /['"]|\/\//.test(bare);
};

const kindOf = (phrases: Phrases, label: string): string => {
  const kind = Kind.safeParse(label).data;
  const called = kind === undefined ? label : phrases.kind(kind);
  return called === label ? "" : called;
};
const detailOf = (phrases: Phrases, name: string): string => {
  const called = phrases.property(name);
  return called === name ? "" : called;
};

/** What the query names by itself: behind an opening bracket or AS. */
function variablesIn({ state }: CompletionContext, at: number): readonly string[] {
  const text = `${state.sliceDoc(0, at)} ${state.sliceDoc(at)}`;
  const found = [...text.matchAll(/[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*[:){\]]|\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu)];
  return [...new Set(found.map(({ 1: inBracket, 2: named }) => inBracket ?? named ?? ""))];
}
