import { readFileSync } from "node:fs";

/** The statements of a corpus, one a line; `⏎` is a line end inside a statement. */
export function readCorpus(name: "refused" | "accepted"): string[] {
  const text = readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8");
  return text.split("\n").flatMap((line) => (line === "" || line.startsWith("# ") ? [] : [line.replaceAll("⏎", "\n")]));
}
