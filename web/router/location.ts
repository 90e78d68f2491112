import { createStore, useStore } from "../state/store.ts";

/** Where the reader is: the path below the app's own base, the query and the fragment. */
export interface Place {
  readonly path: string;
  readonly search: string;
  readonly hash: string;
}

const base = import.meta.env.BASE_URL.replace(/\/$/, "");
const place = createStore<Place>(readPlace());
addEventListener("popstate", () => place.set(readPlace()));

export const usePlace = (): Place => useStore(place);
export const currentPlace = (): Place => place.get();

/** Goes to an address of the app, `/entity/huawei?lang=zh`. `replace` leaves no step behind for the back button. */
export function navigate(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, "", hrefOf(address));
  else history.pushState(null, "", hrefOf(address));
  const before = place.get().path;
  place.set(readPlace());
  if (before !== place.get().path) scrollTo(0, 0);
}

/** Changes parameters of the address in place; null takes one away. */
export function setParameters(changes: Readonly<Record<string, string | null>>): void {
  const { path, search, hash } = place.get();
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  history.replaceState(null, "", `${base}${path}${text ? `?${text}` : ""}${hash}`);
  place.set(readPlace());
}

/** Parameters that hold across all views: they go along from address to address unless the next one says otherwise. */
const carried = ["evidence", "largeOnly", "noPlaceholders", "color"] as const;

/** The address as a link's `href`, base and what is carried along included. */
export function hrefOf(address: string): string {
  const now = new URLSearchParams(place.get().search);
  const next = new URL(address, globalThis.location.origin);
  for (const name of carried) {
    const value = now.get(name);
    if (value !== null && !next.searchParams.has(name)) next.searchParams.set(name, value);
  }
  return `${base}${next.pathname}${next.search}${next.hash}`;
}

function readPlace(): Place {
  const { pathname, search, hash } = globalThis.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return { path: path === "" ? "/" : path, search, hash };
}
