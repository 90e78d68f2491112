import { because } from "../../schema/problemReason.ts";
import type { Cursor, Value } from "./cursor.ts";
import { inserted, wrapped } from "./forms.ts";
import { holdsElement, type Kind } from "./kinds.ts";
import { endOf, type Token } from "./tokens.ts";

/** A pattern is true or false in a condition only. `token` is the first word of what is just read. */
export function refusePattern(cursor: Cursor, token: Token, { pattern }: Value): void {
  if (!pattern) return;
  const form = wrapped(cursor, token, "EXISTS { ", " }");
  cursor.refuse("not-portable", because("pattern-as-value"), token, form);
}

/** Where one engine makes an internal number of a node. `token` is the first word of what is just read. */
export function refuseElement(cursor: Cursor, token: Token, kind: Kind): void {
  if (!holdsElement(kind)) return;
  const bare = kind.shape === "node" || kind.shape === "relationship";
  const form = bare ? [inserted(endOf(cursor.last()), ".id")] : [];
  cursor.refuse("not-portable", because("node-as-value"), token, form);
}
