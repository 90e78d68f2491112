import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { entitiesIn } from "../../cypher/readRowClaims.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { Answer, answerStates } from "../../schema/answer.ts";
import { readFacts } from "../oracle/facts.ts";
import { given, openAsking } from "./openAsking.ts";

const Question = z.strictObject({
  ask: z.string(),
  state: z.enum(answerStates),
  query: z.string().optional(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** How many rows a plain count of the data files gives. */
  total: z.int().optional(),
});
type Question = z.infer<typeof Question>;
const folder = "tests/questions";
const questions = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => z.array(Question).parse(parse(readFileSync(`${folder}/${file}`, "utf8"))));
const langOf = (text: string) => (/\p{Script=Han}/u.test(text) ? "zh" : "en");

/** What the answer's rows must name, from the data by a plain look: the ends of one relationship. */
const looks: Readonly<Record<string, { type: string; from?: string; to?: string; column: string }>> = {
  "models-of-vendor": { type: "DEVELOPS", from: "vendor", column: "model" },
  "models-at-hospital": { type: "DEPLOYED_AT", to: "hospital", column: "model" },
  "hospitals-using-model": { type: "DEPLOYED_AT", from: "model", column: "hospital" },
  "models-for-modality": { type: "HAS_MODALITY", to: "modality", column: "model" },
  "models-for-organ": { type: "FOR_ORGAN", to: "organ", column: "model" },
  "models-on-base-model": { type: "BASED_ON", to: "baseModel", column: "model" },
  "holders-of-certificate": { type: "HOLDS", to: "certificate", column: "holder" },
};

describe("the question set", () => {
  let asking: Awaited<ReturnType<typeof openAsking>>;
  let relationships: ReturnType<typeof planGraph>["relationships"];
  const { notLarge } = readFacts("data");
  beforeAll(async () => {
    asking = await openAsking();
    relationships = planGraph((await checkDataset("data")).entities).relationships;
  });
  afterAll(() => asking.close());

  it("is as large and as mixed as it must be", () => {
    const chinese = questions.filter(({ ask }) => langOf(ask) === "zh").length;
    const declined = questions.filter(({ query }) => query === undefined).length;
    console.log(`questions: ${questions.length}, ${chinese} in Chinese, ${declined} that must not be answered`);
    expect(questions.length).toBeGreaterThanOrEqual(300);
    expect(declined).toBeGreaterThanOrEqual(60);
    expect(chinese / questions.length).toBeGreaterThan(0.45);
    expect(new Set(questions.map(({ state }) => state)).size).toBe(answerStates.length);
  });

  it("is answered with the state, the query and the parameters each question must have", async () => {
    const missed: string[] = [];
    const bare = new Set<string>();
    for (const { ask, state, query, parameters, total } of questions) {
      const answer = Answer.parse(await asking.ask(ask, langOf(ask)));
      expect([ask, answer.rowClaims.length]).toEqual([ask, answer.rows.length]);
      for (const [at, row] of answer.rows.entries())
        if (entitiesIn(row).some(({ kind }) => kind !== "Source") && answer.rowClaims[at]?.length === 0)
          bare.add(`${ask} ${JSON.stringify(row)}`);
      const got = {
        state: answer.state,
        query: answer.query?.name,
        total: total === undefined ? total : answer.total,
        parameters: answer.query ? wanted(given(answer), parameters) : undefined,
      };
      if (JSON.stringify(got) !== JSON.stringify({ state, query, total, parameters: query ? (parameters ?? {}) : undefined }))
        missed.push(
          `${ask} → ${answer.state} ${answer.query?.name ?? answer.reading.why} ${answer.total} ${JSON.stringify(given(answer))}, not ${state} ${query ?? ""} ${JSON.stringify(parameters ?? {})}`,
        );
    }
    console.log(`question set: ${questions.length - missed.length} of ${questions.length} exact`);
    expect(missed).toEqual([]);
    expect([...bare]).toEqual([]);
  }, 480_000);

  it("names the entities that a plain look at the data names", async () => {
    let looked = 0;
    for (const { ask, query = "" } of questions) {
      const look = looks[query];
      if (!look) continue;
      const answer = await asking.ask(ask, langOf(ask));
      const { type, from, to, column } = look;
      const parameters = given(answer);
      const expected = relationships
        .filter(({ from: one, to: other }) => !answer.scope.largeOnly || !(notLarge.has(one) || notLarge.has(other)))
        .filter((each) => each.type === type && (!from || each.from === parameters[from]) && (!to || each.to === parameters[to]))
        .map((each) => (from ? each.to : each.from));
      const cell = z.object({ id: z.string() });
      expect([ask, answer.rows.map((row) => cell.parse(row[column]).id).sort()]).toEqual([
        ask,
        [...new Set(expected)].sort().slice(0, 100),
      ]);
      looked += 1;
    }
    console.log(`rows checked against the data: ${looked} questions`);
    expect(looked).toBeGreaterThan(30);
  });

  it("gives the same reading for the same text, byte for byte", async () => {
    const again = await openAsking();
    for (const { ask } of questions.filter((_, place) => place % 7 === 0)) {
      expect(JSON.stringify(await again.ask(ask))).toBe(JSON.stringify(await asking.ask(ask)));
    }
    await again.close();
  });

  it("takes any text for a text", async () => {
    for (const text of [
      "\u0000\u0007",
      "a".repeat(500),
      "病".repeat(500),
      "'; DROP",
      "{specialty}",
      "zqslota zqslotb",
      "🙂 pathology 🙂 vendors",
    ]) {
      expect(answerStates).toContain((await asking.ask(text)).state);
    }
    expect((await asking.ask("x".repeat(501))).state).toBe("out-of-scope");
  });
});

/** The parameters of the answer in the order of the expected ones; defaults that a question leaves alone do not count. */
function wanted(got: Record<string, unknown>, expected: Question["parameters"] = {}): Record<string, unknown> {
  const rest = Object.keys(got).filter((name) => !(name in expected) && !["document", "atLeast"].includes(name));
  return Object.fromEntries([...Object.keys(expected), ...rest].map((name) => [name, got[name]]));
}
