import { describe, expect, it } from "vitest";
import { guardCypher } from "../../../cypher/guard/guardCypher.ts";
import { readCorpus } from "./corpus.ts";

const refused = readCorpus("refused");

describe("the guard of the console", () => {
  it("refuses every write and trick of the corpus, each with a place and a reason", () => {
    const passed = refused.filter((text) => guardCypher(text).kind !== "refused");
    console.log(`guard: ${refused.length - passed.length} of ${refused.length} writes and tricks refused`);
    expect(passed).toEqual([]);
    expect(new Set(refused).size).toBe(refused.length);
    expect(refused.length).toBeGreaterThanOrEqual(200);
  });
});
