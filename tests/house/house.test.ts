import { describe, expect, it } from "vitest";
import { findBreaches } from "./rules.ts";
import { findCycles, readSourceFiles, type SourceFile } from "./sources.ts";

const file = (name: string, ...targets: string[]): SourceFile => ({
  file: name,
  text: "",
  lines: 1,
  imports: targets.map((target) => ({ target, line: 1, typeOnly: false })),
});

describe("the rules of the house", () => {
  it("hold in every file", () => {
    expect(findBreaches(readSourceFiles(process.cwd()))).toEqual([]);
  });

  it.each([
    ["web/a.ts", "server/app.ts"],
    ["server/a.ts", "ingest/planGraph.ts"],
    ["ask/a.ts", "cypher/engine.ts"],
    ["schema/a.ts", "cypher/engine.ts"],
    ["server/app.ts", "node:fs"],
    ["server/app.ts", "neo4j-driver"],
    ["web/graph/a.ts", "react"],
    ["web/views/a.tsx", "sigma"],
    ["cypher/a.ts", "tests/run.mjs"],
  ])("refuse %s importing %s", (name, target) => {
    expect(findBreaches([file(name, target)])).toHaveLength(1);
  });

  it("find a cycle over three files", () => {
    expect(findCycles([file("web/a.ts", "web/b.ts"), file("web/b.ts", "web/c.ts"), file("web/c.ts", "web/a.ts")])).toEqual([
      ["web/a.ts", "web/b.ts", "web/c.ts", "web/a.ts"],
    ]);
  });

  it("refuse a file that is too long", () => {
    expect(findBreaches([{ ...file("web/a.ts"), lines: 251 }])).toHaveLength(1);
  });
});
