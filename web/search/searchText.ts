import { useEffect } from "react";
import { createStore, type Store } from "../state/store.ts";

/** What stands in the search box: a view that answers a question puts the question there. */
export const searchText: Store<string> = createStore("");

/** Shows this view's question in the search box until the reader goes elsewhere. */
export function useQuestionInBox(question: string): void {
  useEffect(() => {
    searchText.set(question);
    return () => searchText.set("");
  }, [question]);
}
