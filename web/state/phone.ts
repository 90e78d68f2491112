import { useSyncExternalStore } from "react";

const narrow = matchMedia("(max-width: 760px)");

function subscribe(listener: () => void): () => void {
  narrow.addEventListener("change", listener);
  return () => narrow.removeEventListener("change", listener);
}

/** Whether the window is as narrow as a phone; `Frame.module.css` breaks at the same width. */
export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
