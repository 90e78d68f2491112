import { expect, it } from "vitest";
import { byCodePoint } from "../../cypher/stableText.ts";

it("orders by code point, above U+FFFF too, and what ends first comes first", () => {
  const ordered = ["", "a", "ab", "b", "病", "\uff21", "😀", "😁"];
  expect([...ordered].reverse().sort(byCodePoint)).toEqual(ordered);
});
