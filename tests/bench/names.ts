import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { buildNameIndex, type NameEntry } from "../../ask/names.ts";
import { buildGrammar } from "../../ask/patterns.ts";
import { readQuestion } from "../../ask/read.ts";
import { closestNames, searchNames } from "../../ask/search.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readNames } from "../../cypher/readNames.ts";
import { type Bench, type Measured, median } from "./bench.ts";
import { withDataset } from "./dataset.ts";

const names = 10_000;
const mostMs = { search: 50, question: 20 };
const Asked = z.array(z.object({ ask: z.string() }));

/** Finding by name while it is typed, at 10,000 names, and reading every question of the test set; against the times promised. */
export const benchNames: Bench = () =>
  withDataset(async (read) => {
    const entries = await readNames(read);
    const many = Array.from({ length: names }, (_, number) => numbered(entries, number));
    const large = buildNameIndex(many);
    const typed = many
      .filter((_, number) => number % 97 === 0)
      .flatMap(({ nameEn, nameZh }) => [nameEn, nameZh])
      .flatMap((name) => (name === null ? [] : [2, 4, 7].map((length) => name.slice(0, length))));
    const searches = typed.map((text) => millisecondsOf(() => searchNames(large, text, { limit: 20 })));
    // Every other letter is wrong: no search finds it.
    const lost = typed.map((text) => millisecondsOf(() => closestNames(large, [...text].map((each) => `${each}q`).join(""), 5)));
    const index = buildNameIndex(entries);
    const grammar = buildGrammar(await readQueries(), index);
    const questions = readdirSync("tests/questions")
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file) => Asked.parse(parse(readFileSync(`tests/questions/${file}`, "utf8"))).map(({ ask }) => ask));
    const readings = questions.map((question) => millisecondsOf(() => readQuestion(question, grammar, index, "2026-01-01")));
    const mean = readings.reduce((sum, each) => sum + each, 0) / readings.length;
    return [
      line(
        `a name as typed, ${large.entries.length} entities with ${large.keys.length} names, median of ${searches.length}`,
        median(searches),
        "search",
      ),
      line(`the same, the slowest`, Math.max(...searches), "search"),
      line("the nearest names to a text that is none, median", median(lost), "search"),
      line("the same, the slowest", Math.max(...lost), "search"),
      line(`reading a question, mean of ${readings.length}`, mean, "question"),
      { ...line("the same, the slowest", Math.max(...readings), "question"), goal: "", within: null },
    ];
  });

/** The entities again and again, each time under other names. */
function numbered(entries: readonly NameEntry[], number: number): NameEntry {
  const entry = entries[number % entries.length];
  if (!entry) throw new Error("the dataset has no names");
  const round = Math.floor(number / entries.length);
  if (round === 0) return entry;
  const again = (name: string | null) => (name === null ? null : `${name} ${round}`);
  return {
    ...entry,
    id: `${entry.id}-${round}`,
    nameEn: again(entry.nameEn),
    nameZh: again(entry.nameZh),
    aliases: [],
    reportSpellings: [],
  };
}

function millisecondsOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function line(what: string, ms: number, of: keyof typeof mostMs): Measured {
  const most = mostMs[of];
  return { goal: `≤ ${most} ms`, what, anchor: `${most} ms`, ours: `${ms.toFixed(1)} ms`, ratio: ms / most, within: ms <= most };
}
