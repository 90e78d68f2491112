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
  if (replace) history.replaceState(null, "", base + address);
  else history.pushState(null, "", base + address);
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
  navigate(`${path}${text ? `?${text}` : ""}${hash}`, { replace: true });
}

/** The address as a link's `href`, base included. */
export const hrefOf = (address: string): string => base + address;

function readPlace(): Place {
  const { pathname, search, hash } = globalThis.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return { path: path === "" ? "/" : path, search, hash };
}
