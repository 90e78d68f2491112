import { afterAll, expect, it } from "vitest";
import { readGraph } from "../../cypher/graph.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
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

/** The statements are the same as on the embedded engine, where every entity is asked at every threshold; here a part shows that the server agrees. */
const parts = {
  lts: { step: 5, thresholds: ["independent"], pairs: 50 },
  newest: { step: 20, thresholds: ["independent"], pairs: 20 },
} as const;

describeOnNeo4j(
  () => readGraph(embedded),
  (which, read) => {
    const { step, thresholds, pairs } = parts[which];
    describeTrace(facts, read, { step, thresholds });
    describeCoverage(facts, read, thresholds);
    describePaths(facts, read, pairs);
    describeComparison(facts, read, { pairs, thresholds });

    it.each(queries)("$name gives what it gives on the embedded engine, row by row", async (query) => {
      const golden = await readGolden(query.name);
      expect(await runGolden(read(), query, golden)).toEqual(await runGolden(embedded.read, query, golden));
    });
  },
);
