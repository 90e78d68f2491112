import type { Engine } from "../engine.ts";
import type { Release, Store } from "../store.ts";

/** A store whose release never changes: what a static page or an exported file carries. */
export function storeOf(engine: Pick<Engine, "read" | "close">, release: Release): Store {
  return {
    engine: "embedded",
    view: (work) => work((statement, limits) => engine.read(statement, limits), release),
    close: () => engine.close(),
  };
}
