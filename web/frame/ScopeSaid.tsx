import type { ReactNode } from "react";
import { useScope } from "../state/scope.ts";
import { scopeWords } from "../words/scope.ts";
import { useWords } from "../words/words.ts";
import { scopedPaths } from "./scopedPaths.ts";
import { useView } from "./viewContext.ts";

/** What counts, in the bottom line of the views that count; of any other, that it counts everything all the same. */
export function ScopeSaid(): ReactNode {
  const words = useWords(scopeWords);
  const { evidence, largeOnly, noPlaceholders } = useScope();
  const view = useView();
  if (!view) return null;
  const narrowed = evidence !== "any" || largeOnly || noPlaceholders;
  if (!scopedPaths.has(view.path)) return narrowed ? <span data-scope>{words.notHere}</span> : null;
  const said = [words.counts(evidence), largeOnly && words.largeOnly, noPlaceholders && words.noPlaceholders];
  return <span data-scope>{said.filter((part) => part !== false).join(" · ")}</span>;
}
