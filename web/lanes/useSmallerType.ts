import { type RefObject, useEffect, useLayoutEffect } from "react";

/** Marks a text that is longer than its place, for smaller type; measured at each render and as the place changes. */
export function useSmallerType(text: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => setSmaller(text.current));
  useEffect(() => {
    const place = text.current?.parentElement;
    if (!place) return;
    const observer = new ResizeObserver(() => setSmaller(text.current));
    observer.observe(place);
    return () => observer.disconnect();
  }, [text]);
}

function setSmaller(text: HTMLElement | null): void {
  if (!text) return;
  text.removeAttribute("data-long");
  text.toggleAttribute("data-long", text.scrollHeight > text.clientHeight);
}
