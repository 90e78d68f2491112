import { afterAll, describe } from "vitest";
import { thresholds } from "../../schema/threshold.ts";
import { openRelease } from "../setup/openRelease.ts";
import { describeComparison } from "./compareTruth.ts";
import { describeCoverage } from "./coverageTruth.ts";
import { readFacts } from "./facts.ts";
import { describePaths } from "./pathTruth.ts";
import { describeTrace } from "./traceTruth.ts";

const facts = readFacts("data");
const { engine } = await openRelease();
afterAll(() => engine.close());

describe("on the embedded engine, every entity", () => {
  describeTrace(facts, () => engine.read, { step: 1, thresholds });
  describeCoverage(facts, () => engine.read, thresholds);
  describePaths(facts, () => engine.read, 150);
  describeComparison(facts, () => engine.read, { pairs: 60, thresholds });
});
