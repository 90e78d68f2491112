import { afterAll, describe } from "vitest";
import { openRelease } from "../setup/openRelease.ts";
import { describeAgreement, scopes } from "./agreement.ts";
import { describeBlanks } from "./blankTruth.ts";
import { readFacts } from "./facts.ts";

const facts = readFacts("data");
const { engine } = await openRelease();
afterAll(() => engine.close());

describe("all views agree at each stop of the switches", () => {
  describeAgreement(facts, () => engine.read, scopes, 25);
});

describe("a blank is never ambiguous, at each stop of the switches", () => {
  describeBlanks(facts, () => engine.read, scopes, 8);
});
