import { readFile } from "node:fs/promises";
import { afterAll, expect, it } from "vitest";
import { graphHash, readGraph } from "../../cypher/graph.ts";
import { narrowGraph } from "../../cypher/narrowGraph.ts";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readCounting } from "../../cypher/readCounting.ts";
import { runWithClaims } from "../../cypher/runQuery.ts";
import type { Read } from "../../cypher/store.ts";
import { readGolden, runGolden } from "../queries/golden.ts";
import { describeOnNeo4j } from "../setup/onNeo4j.ts";
import { openRelease } from "../setup/openRelease.ts";
import { describeComparison } from "./compareTruth.ts";
import { describeCoverage } from "./coverageTruth.ts";
import { readFacts } from "./facts.ts";
import { describePaths } from "./pathTruth.ts";
import { describeTrace } from "./traceTruth.ts";

const facts = readFacts("data");
const queries = await readQueries();
const { engine: embedded } = await openRelease();
afterAll(() => embedded.close());

/** Every entity on the LTS, as on the embedded engine, where each threshold is asked too; a part shows that the newest server agrees. */
const parts = {
  lts: { step: 1, thresholds: ["any"], pairs: 50 },
  newest: { step: 40, thresholds: ["independent"], pairs: 20 },
} as const;

describeOnNeo4j(
  () => readGraph(embedded),
  (which, read) => {
    const { step, thresholds, pairs } = parts[which];
    describeTrace(facts, read, { step, thresholds });
    describeCoverage(facts, read, thresholds);
    describePaths(facts, read, pairs);
    describeComparison(facts, read, { pairs, thresholds });

    it("narrows to what the embedded engine narrows to", async () => {
      const scope = { evidence: "independent", largeOnly: true, noPlaceholders: true } as const;
      const narrowed = async (from: Read) => graphHash(narrowGraph(await readGraph({ read: from }), await readCounting(from, scope)));
      expect(await narrowed(read())).toBe(await narrowed(embedded.read));
    });

    it.each([
      ["vendors-covering-specialty", 1],
      ["vendors-only-for-specialty", 0],
    ] as const)("finds the same claims, sources, tiers and edges behind the rows of %s", async (name, more) => {
      const query = queries.find((each) => each.name === name);
      if (!query) throw new Error("no such query");
      const parsed = parseParameters(query, (await readGolden(query.name)).parameters);
      if (!parsed.ok) throw new Error(query.name);
      const behind = async (from: Read) => {
        const { rowClaims, rowTiers, rowSources, graph } = await runWithClaims(from, query, parsed.values, { limit: 100, offset: 0 });
        return { rowClaims, rowTiers, rowSources, graph };
      };
      const onNeo4j = await behind(read());
      expect(onNeo4j.rowSources?.every((sources) => sources.length > 0)).toBe(true);
      expect(onNeo4j.graph.edges.length).toBeGreaterThanOrEqual((onNeo4j.rowClaims?.length ?? 0) + more);
      expect(onNeo4j).toEqual(await behind(embedded.read));
    });

    if (which === "lts")
      it("runs the file of each saved query as it stands, header and all", async () => {
        for (const query of queries) {
          const { parameters } = await readGolden(query.name);
          const parsed = parseParameters(query, parameters);
          if (!parsed.ok) throw new Error(query.name);
          const text = await readFile(`cypher/queries/${query.name}.cypher`, "utf8");
          const statement = { text, parameters: { ...parsed.values, limit: 1_000 } };
          expect([query.name, (await read()(statement)).rows]).toEqual([
            query.name,
            (await read()({ ...statement, text: query.cypher })).rows,
          ]);
        }
      });

    it.each(queries)("$name gives what it gives on the embedded engine, row by row", async (query) => {
      const golden = await readGolden(query.name);
      expect(await runGolden(read(), query, golden)).toEqual(await runGolden(embedded.read, query, golden));
    });
  },
);
