import { Kind } from "../../schema/graph.ts";
import type { Phrases } from "../words/usePhrases.ts";

/** "vendor → model → scenario" in the reader's words. */
export const shapeText = (phrases: Phrases, shape: string): string =>
  shape
    .split(" ")
    .map((part) => {
      const kind = Kind.safeParse(`${part.charAt(0).toUpperCase()}${part.slice(1)}`);
      return kind.success ? phrases.kind(kind.data) : part;
    })
    .join(" ");
