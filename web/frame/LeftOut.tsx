import type { ReactNode } from "react";
import { everything } from "../../schema/scope.ts";
import page from "../pages/page.module.css";
import { chooseScope } from "../state/scope.ts";
import { scopeWords } from "../words/scope.ts";
import { useWords } from "../words/words.ts";

/** How many there are when everything counts, where the switches leave some out; and counts everything again. */
export function LeftOut({ whenAll }: { readonly whenAll: string }): ReactNode {
  const words = useWords(scopeWords);
  return (
    <p className={page["lead"]} data-when-all>
      {words.whenAll(whenAll)} ·{" "}
      <button type="button" className={page["link"]} onClick={() => chooseScope(everything)}>
        {words.reset}
      </button>
    </p>
  );
}
