import { afterAll, describe } from "vitest";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { openRelease } from "../setup/openRelease.ts";
import { describeAgreement, scopes } from "./agreement.ts";
import { describeBlanks } from "./blankTruth.ts";
import { readFacts } from "./facts.ts";
import { describeRecords } from "./recordsTruth.ts";

const facts = readFacts("data");
const { engine, store } = await openRelease();
const narrowing = makeNarrowing(openEmbeddedWith);
afterAll(async () => {
  await narrowing.close();
  await engine.close();
});

describe("all views agree at each stop of the switches", () => {
  describeAgreement(facts, () => engine.read, scopes, 25);
});

describe("a blank is never ambiguous, at each stop of the switches", () => {
  describeBlanks(facts, () => engine.read, scopes, 8);
});

describe("the records tell what the data files do, at each stop of the switches", () => {
  describeRecords(facts, store, narrowing, scopes);
});
