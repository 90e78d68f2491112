import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Engine, Value } from "../../../cypher/engine.ts";
import { openEmbedded } from "../../../cypher/engines/embedded.ts";
import { openNeo4j } from "../../../cypher/engines/neo4j.ts";
import { readGraph } from "../../../cypher/graph.ts";
import { guardCypher } from "../../../cypher/guard/guardCypher.ts";
import { readRelease } from "../../../cypher/releases.ts";
import { loadInto } from "../../../ingest/loadGraph.ts";
import { findNeo4j, type Neo4jServer, startNeo4j } from "../../setup/neo4j.ts";
import { readCorpus } from "./corpus.ts";

const accepted = readCorpus("accepted");
const parameters = { vendor: "thorough-future", vendors: ["thorough-future", "huawei"], skip: 3, limit: 5 };
const embedded = await openRelease();
afterAll(() => embedded.close());

async function openRelease() {
  const current = await readRelease(inject("atlasHome"));
  if (!current) throw new Error("the release that tests run on is not loaded");
  return openEmbedded(current.snapshot);
}

/** What the guard lets through, run as the console runs it; a failure is its own answer. */
async function answerOf(engine: Engine, text: string): Promise<unknown> {
  const verdict = guardCypher(text, parameters);
  if (verdict.kind === "refused") return `refused: ${verdict.what} (${verdict.line}:${verdict.column})`;
  try {
    const { rows } = await engine.read({ text: verdict.text, parameters }, { deadlineMs: 5_000, maxRows: 1_000 });
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)])));
  } catch (error) {
    return `failed: ${String(error)}`;
  }
}

/** The last digits of a mean depend on the order of adding. */
const rounded = (value: Value): Value => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

describe("reads through the guard", () => {
  it("accepts every read of the corpus and the embedded engine answers it", async () => {
    const answers = await Promise.all(accepted.map(async (text) => ({ text, answer: await answerOf(embedded, text) })));
    const failures = answers.filter(({ answer }) => typeof answer === "string");
    console.log(`guard: ${accepted.length - failures.length} of ${accepted.length} reads accepted and answered by the embedded engine`);
    expect(failures).toEqual([]);
    expect(accepted.length).toBeGreaterThanOrEqual(200);
  }, 60_000);
});

const place = findNeo4j("lts");
const missing = process.env["NEO4J_TEST_URI"] === undefined && "skipped" in place ? place.skipped : undefined;
if (missing !== undefined) console.log(missing);

describe.skipIf(missing !== undefined && process.env["CI"] !== "true")("reads through the guard on Neo4j", () => {
  let server: Neo4jServer;
  let engine: Engine;
  beforeAll(async () => {
    const started = await startNeo4j("lts");
    if ("skipped" in started) throw new Error(started.skipped);
    server = started;
    engine = openNeo4j(server);
    await loadInto(engine, await readGraph(embedded), "2026-11-01T00:00:00Z", {
      intoNonEmpty: process.env["NEO4J_TEST_URI"] !== undefined,
    });
  }, 180_000);
  afterAll(async () => {
    await engine?.close();
    await server?.stop();
  }, 60_000);

  it("give the rows that they give on the embedded engine", async () => {
    const differing = [];
    for (const text of accepted) {
      const [here, there] = [await answerOf(embedded, text), await answerOf(engine, text)];
      if (!isDeepStrictEqual(here, there) || typeof there === "string")
        differing.push({ text, embedded: JSON.stringify(here).slice(0, 300), neo4j: JSON.stringify(there).slice(0, 300) });
    }
    console.log(`guard: ${accepted.length - differing.length} of ${accepted.length} reads answered the same by Neo4j`);
    expect(differing).toEqual([]);
  }, 180_000);
});
