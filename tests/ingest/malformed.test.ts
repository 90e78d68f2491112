import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { caseNames, casesFolder, runCase } from "./caseFolder.ts";

const Finding = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  code: z.string(),
  message: z.string(),
  hint: z.string().min(1),
});
const Expected = z.strictObject({ exit: z.int(), errors: z.array(Finding), notes: z.array(Finding) });

function expectedOf(name: string): z.infer<typeof Expected> {
  return Expected.parse(JSON.parse(readFileSync(join(casesFolder, name, "expected.json"), "utf8")));
}

describe("malformed data", () => {
  it("has at least sixty cases", () => expect(caseNames.length).toBeGreaterThanOrEqual(60));

  it.each(caseNames)("is told as its expected.json says, in JSON and in text alike: %s", async (name) => {
    const { exit, ...expected } = expectedOf(name);
    const said = await runCase(name);
    expect(said.json).toEqual(expected);
    expect(said.exit).toBe(exit);
    const text = ({ file, line, column, code, message, hint }: z.infer<typeof Finding>, word = "") =>
      `${file}:${line}:${column} ${word}${code} ${message} (${hint})`;
    expect(said.stdout).toEqual(expected.errors.map((error) => text(error)));
    expect(said.stderr.slice(0, -1)).toEqual(expected.notes.map((note) => text(note, "note ")));
  });

  it("is sorted by file, line and column, and stops the exit at 1 or 2 exactly where there are errors", () => {
    for (const name of caseNames) {
      const { exit, errors } = expectedOf(name);
      const places = errors.map(({ file, line, column }) =>
        [file, `${line}`.padStart(9, "0"), `${column}`.padStart(9, "0")].join("\u0001"),
      );
      expect(places).toEqual([...places].sort());
      expect([name, exit > 0]).toEqual([name, errors.length > 0]);
    }
  });
});

describe("atlas check", () => {
  const atlas = async (...words: string[]) => {
    const run = promisify(execFile)(process.execPath, ["cli/atlas.mjs", ...words]);
    return run.then(
      ({ stdout }) => ({ exit: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ exit: code, stdout }),
    );
  };

  it("exits 0 on the base of the cases and says so in JSON", async () => {
    const { exit, stdout } = await atlas("check", join(casesFolder, "base"), "--json");
    expect([exit, JSON.parse(stdout)]).toEqual([0, { errors: [], notes: [] }]);
  });

  it("exits 2 where the folder is missing, for check and ingest, and where an option is unknown", async () => {
    expect((await atlas("check", "no-such-folder")).exit).toBe(2);
    expect((await atlas("ingest", "no-such-folder")).exit).toBe(2);
    expect((await atlas("check", "--no-such-option")).exit).toBe(2);
  });

  it("finds no errors in our own data", async () => {
    expect(await atlas("check")).toEqual({ exit: 0, stdout: "" });
  });
});
