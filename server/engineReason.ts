import type { EngineError } from "../cypher/engine.ts";
import { because, type Reason } from "../schema/problemReason.ts";

/** What engines say of a query of the reader's own, each in words of its own, and what it is told as. */
const known: readonly (readonly [RegExp, (named: string, words: string) => Reason])[] = [
  [/Undefined variable '([^']+)'|Variable `([^`]+)` not defined/, (name) => because("name-not-defined", { name })],
  [/Missing parameter(?: for [^:]+)?: \$?(\w+)|Expected parameter\(s\): (.+)/, (name) => because("parameter-not-given", { name })],
  [/Invalid regular expression '(.*?)':/, (pattern) => because("not-a-pattern", { pattern })],
  [/duplicate column name|Multiple result columns with the same name/, () => because("same-column-name")],
  [/division by zero|\/ by zero/, () => because("divided-by-zero")],
  [/numeric value out of range|(?:long|integer) overflow/i, () => because("number-too-large")],
  [/invalid value type: (.+)|Type mismatch: (.+)/, (words) => because("wrong-type", { words })],
  [/Invalid input|syntax error|parse error/i, (_, words) => because("not-read-by-engine", { words })],
];

/** What an engine's failure is told as. Its own words speak of settings that only its keeper has; of a query of one's own they say what is wrong. */
export function engineReason({ code, message }: EngineError): Reason {
  const [words = ""] = message.split("\n");
  switch (code) {
    case "deadline-exceeded":
      return because("took-too-long");
    case "too-much-memory":
      return because("needs-memory");
    case "cancelled":
      return because("reader-cancelled");
    case "database-away":
      return because("database-silent");
    case "not-loaded":
      return because("nothing-loaded");
    case "busy":
      return because("engine-busy");
    case "write-refused":
      return because("writes-nothing", { words });
    case "bad-query":
      return /internal error/i.test(words) ? because("engine-cannot") : queryReason(words);
  }
}

function queryReason(words: string): Reason {
  for (const [said, reason] of known) {
    const found = said.exec(words);
    if (found) return reason(found.slice(1).find((part) => part !== undefined) ?? "", words);
  }
  return because("engine-says", { words });
}
