import type { ReactNode } from "react";
import { isNarrowed } from "../../schema/scope.ts";
import { useScope } from "../state/scope.ts";
import { scopeText, scopeWords } from "../words/scope.ts";
import { useWords } from "../words/words.ts";
import { scopedPaths } from "./scopedPaths.ts";
import { useView } from "./viewContext.ts";

/** What counts, in the bottom line of the views that count; of any other, that it counts everything all the same. */
export function ScopeSaid(): ReactNode {
  const words = useWords(scopeWords);
  const scope = useScope();
  const view = useView();
  if (!view) return null;
  if (!scopedPaths.has(view.path)) return isNarrowed(scope) ? <span data-scope>{words.notHere}</span> : null;
  return <span data-scope>{scopeText(words, scope)}</span>;
}
