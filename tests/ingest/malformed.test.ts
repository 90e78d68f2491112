import { describe, expect, it } from "vitest";
import { crossCheck } from "../../ingest/checkDataset.ts";
import { listEntities } from "../../ingest/entities.ts";
import { parseDataFile } from "../../ingest/readDataset.ts";
import type { DataFileKind } from "../../schema/dataFiles.ts";

const source =
  "sources:\n  - { id: s, title: S, publisher: null, speaker: press, kind: web, date: null, url: 'https://a.b', licence: null, retrievedOn: null }\n";
const organization = (rest: string) =>
  `organization:\n  id: a\n  nameEn: A\n  nameZh: null\n  organizationKind: company\n  evidence:\n    - { source: s, confidence: high }\n${rest}`;

/** Every error of a file beside one source, as `line:column code`. */
function errorsOf(text: string, kind: DataFileKind = "organization"): string[] {
  const files = [parseDataFile("sources/web.yaml", source, "sources"), parseDataFile("organizations/a.yaml", text, kind)];
  const crossed = crossCheck(listEntities(files.flatMap(({ file }) => (file ? [file] : []))));
  return [...files.flatMap(({ problems }) => problems), ...crossed].map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe("malformed data", () => {
  it("accepts the file the cases start from", () => expect(errorsOf(organization(""))).toEqual([]));

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["a TAB as indentation", organization("\tfounded: 2019\n"), ["8:1 E_SYNTAX"]],
    ["the same key twice", organization("  founded: '2019'\n  founded: '2019'\n"), ["9:3 E_DUPLICATE_KEY"]],
    ["a misspelt field", organization("  alises: [x]\n"), ["8:3 E_UNKNOWN_FIELD"]],
    ["a day that does not exist", organization("  founded: 2024-02-30\n"), ["8:3 E_FORMAT"]],
    [
      "a reference to nothing",
      organization("  claims:\n    - predicate: DEVELOPS\n      object: nobody\n      evidence: [{ source: s, confidence: high }]\n"),
      ["10:7 E_DANGLING"],
    ],
    [
      "a wrong end",
      organization("  claims:\n    - predicate: DEVELOPS\n      object: s\n      evidence: [{ source: s, confidence: high }]\n"),
      ["10:7 E_DOMAIN"],
    ],
    [
      "a claim without a source",
      organization("  claims:\n    - predicate: DEVELOPS\n      object: s\n      evidence: []\n"),
      ["11:7 E_EMPTY"],
    ],
    ["an alias twice", organization("  aliases: [x, x]\n"), ["8:16 E_DUPLICATE"]],
    ["an alias that is an id", organization("  aliases: [s]\n"), ["8:13 E_AMBIGUOUS"]],
    ["a bidirectional control", organization("  note: a\u202eb\n"), ["8:10 E_CHARACTER"]],
    ["an id with a space", organization("").replace("id: a\n", "id: a b\n"), ["2:3 E_FORMAT"]],
    ["an empty file", "", ["1:1 E_EMPTY"]],
  ];
  const conflict = (statement: string) =>
    `conflicts:\n  - id: c\n    nameEn: C\n    nameZh: null\n    status: conflict\n    values: [x]\n    between:\n      - ${statement}\n    evidence: [{ source: s, confidence: high }]\n`;
  it("says which statement of a conflict no claim makes", () => {
    expect(errorsOf(conflict("{ subject: a, predicate: founded }"), "conflicts")).toEqual(["8:9 E_DANGLING"]);
    expect(errorsOf(conflict("{ subject: c, predicate: values }"), "conflicts")).toEqual([]);
  });

  it.each(cases)("says where and why: %s", (_, text, expected) => expect(errorsOf(text)).toEqual(expected));
});
