import type { Context } from "./endpoint.ts";

/** Works something out once a release: what depends on the whole graph and on nothing in the request. */
export function perRelease<Value>(make: (context: Context) => Promise<Value>): (context: Context) => Promise<Value> {
  let held: { readonly key: string; readonly value: Promise<Value> } | undefined;
  return (context) => {
    const key = `${context.release.id} ${context.release.loadedAt}`;
    if (held?.key !== key) {
      const value = make(context);
      held = { key, value };
      // A failure is not kept: the next request tries again.
      value.catch(() => {
        if (held?.value === value) held = undefined;
      });
    }
    return held.value;
  };
}
