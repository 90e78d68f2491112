import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { given, openAsking } from "./openAsking.ts";

const Question = z.object({
  ask: z.string(),
  state: z.string(),
  query: z.string().optional(),
  parameters: z.record(z.string(), z.unknown()).optional(),
});
const read = (file: string) => z.array(Question).parse(parse(readFileSync(`tests/questions/${file}.yaml`, "utf8")));

/** Ways to say the same: politeness, punctuation, case, width. What they leave the same must be read the same. */
const english: readonly ((text: string) => string)[] = [
  (text) => `Could you please tell me ${text.replace(/[?.]$/, "")}?`,
  (text) => `hello, i would like to know: ${text}`,
  (text) => `${text.replace(/[?.]$/, "")}, please. Thanks!`,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[?.]$/, "").replaceAll(" ", "  "),
  (text) => [...text].map((char) => (/[a-z]/i.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char)).join(""),
];
const chinese: readonly ((text: string) => string)[] = [
  (text) => `请问${text}`,
  (text) => `你好，我想知道${text.replace(/[？?]$/, "")}，谢谢！`,
  (text) => `麻烦帮我查一下：${text}`,
  (text) => `“${text.replace(/[？?]$/, "")}”？`,
  (text) => [...text.replace(/[？?]$/, "")].join(/[a-z0-9]/i.test(text) ? "" : " "),
];
/** Swaps two neighbouring letters of the longest word: a typing error may cost the answer, never make a wrong one. */
function mistype(text: string): string {
  const longest = [...text.matchAll(/[a-z]+/gi)].sort((a, b) => b[0].length - a[0].length)[0];
  if (!longest || longest[0].length < 5) return text;
  const at = longest.index + 2;
  return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
}

describe("paraphrases of the question set", () => {
  let asking: Awaited<ReturnType<typeof openAsking>>;
  beforeAll(async () => {
    asking = await openAsking();
  });
  afterAll(() => asking.close());

  async function score(asked: readonly { said: string; was: z.infer<typeof Question> }[]) {
    const result = { same: 0, declined: 0, wrong: [] as string[] };
    for (const { said, was } of asked) {
      const answer = await asking.ask(said);
      const parameters = given(answer);
      const right =
        answer.query?.name === was.query && Object.entries(was.parameters ?? {}).every(([name, value]) => parameters[name] === value);
      if (right && answer.state === was.state) result.same += 1;
      else if (answer.query === null) result.declined += 1;
      else result.wrong.push(`${said} → ${answer.state} ${answer.query.name} ${JSON.stringify(parameters)}`);
    }
    return result;
  }

  it.each([
    ["answered-en", english, 2],
    ["answered-zh", chinese, 2],
    ["more-en", english, 4],
    ["more-zh", chinese, 4],
    ["declined-en", english, 4],
    ["declined-zh", chinese, 4],
  ] as const)("reads polite forms, punctuation, case and width of %s alike, and none wrongly", async (file, ways, oneOf) => {
    const asked = read(file).flatMap((was, place) =>
      ways.filter((_, way) => (way + place) % oneOf === 0).map((way) => ({ said: way(was.ask), was })),
    );
    const { same, declined, wrong } = await score(asked);
    console.log(`paraphrases ${file}: ${same} of ${asked.length} the same, ${declined} declined, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(same / asked.length).toBeGreaterThan(0.9);
  });

  it("takes a typing error for what was meant or for nothing", async () => {
    const asked = read("answered-en").map((was) => ({ said: mistype(was.ask), was }));
    const { same, declined, wrong } = await score(asked);
    console.log(`mistyped: ${same} of ${asked.length} the same, ${declined} declined, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
  });

  it("answers none of what must not be answered, however politely it is asked", async () => {
    for (const [file, ways] of [
      ["declined-en", english],
      ["declined-zh", chinese],
    ] as const) {
      for (const { ask } of read(file))
        for (const way of ways.slice(0, 3)) expect([way(ask), (await asking.ask(way(ask))).query]).toEqual([way(ask), null]);
    }
  });

  it("reads telegram style and other word order", async () => {
    const same = [
      [
        "which vendors cover pathology?",
        "pathology vendors",
        "vendors pathology",
        "病理 厂商",
        "厂商 病理",
        "pathology: which vendors?",
        "病理有哪些厂商在做",
      ],
      ["which models does Infervision develop", "Infervision models", "models Infervision", "推想 模型", "推想医疗的模型有哪些"],
      ["which policy scenarios have no model", "没有模型的政策场景有哪些", "政策场景 没有 模型"],
    ];
    for (const [first = "", ...others] of same) {
      const wanted = await asking.ask(first);
      for (const other of others) {
        const answer = await asking.ask(other);
        expect([other, answer.query?.name, given(answer)]).toEqual([other, wanted.query?.name, given(wanted)]);
      }
    }
  });
});
