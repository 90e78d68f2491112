import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { checkFiles } from "../../ingest/checkDataset.ts";
import type { RawFile } from "../../ingest/listFiles.ts";
import { parseFiles, type ReadDataset } from "../../ingest/readDataset.ts";
import { fileKind } from "../../schema/dataFiles.ts";
import { mutate, randomFrom } from "./mutate.ts";

const rounds = Number(process.env["ATLAS_MUTATIONS"] ?? 500);
const seed = Number(process.env["ATLAS_SEED"] ?? Date.now() % 1_000_000);

const ours: readonly RawFile[] = readdirSync("data", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join("data", file))) }));

const ajv = new Ajv2020({ strict: false, formats: { uri: (text: string) => URL.canParse(text) } });
const validators = new Map(
  readdirSync("data/schema").map((name) => [
    name.replace(".schema.json", ""),
    ajv.compile(JSON.parse(readFileSync(join("data/schema", name), "utf8"))),
  ]),
);

/** What the independent validator says of a file that we accept; nothing where it accepts it too. */
function refusedByAjv({ file, bytes }: RawFile): string | null {
  const validate = validators.get(fileKind(file) ?? "");
  if (!validate) return "no schema";
  return validate(parse(new TextDecoder().decode(bytes))) ? null : ajv.errorsText(validate.errors);
}

/** The whole dataset with one file changed; the others are read once. */
function withChanged(whole: ReadonlyMap<string, ReadDataset>, changed: RawFile) {
  const reads = [...whole].map(([file, read]) => (file === changed.file ? parseFiles([changed, format]) : read));
  return checkFiles({
    files: [...new Map(reads.flatMap(({ files }) => files).map((one) => [one.file, one])).values()],
    problems: reads.flatMap(({ problems }) => problems),
    notes: reads.flatMap(({ notes }) => notes),
    unread: new Set(reads.flatMap(({ unread }) => [...unread])),
  });
}

const format = ours.find(({ file }) => file === "dataset.yaml") ?? { file: "dataset.yaml", bytes: new Uint8Array() };

function outside({ bytes }: RawFile, line: number, column: number): boolean {
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  return line < 1 || column < 1 || line > lines.length || column > Array.from(lines[line - 1] ?? "").length + 1;
}

describe(`data changed at random (ATLAS_SEED=${seed} ATLAS_MUTATIONS=${rounds})`, () => {
  it("is read by us exactly where the independent validator reads it too, as it stands", () => {
    expect(ours.flatMap((raw) => refusedByAjv(raw) ?? [])).toEqual([]);
  });

  it(
    "never throws, names only places that exist, and accepts nothing that the independent validator refuses",
    () => {
      const random = randomFrom(seed);
      const candidates = ours.filter(({ file }) => file !== "dataset.yaml");
      const whole = new Map(candidates.map((raw) => [raw.file, parseFiles([raw, format])]));
      let refused = 0;
      for (let round = 0; round < rounds; round += 1) {
        const raw = candidates[Math.floor(random() * candidates.length)];
        if (!raw) throw new Error("no data files");
        const { how, bytes } = mutate(raw.bytes, random);
        const changed = { file: raw.file, bytes };
        const { problems } = withChanged(whole, changed);
        const about = `seed ${seed}, round ${round}: ${how} in ${raw.file}`;
        if (problems.length > 0) refused += 1;
        const lost = problems.filter(({ file, line, column }) => file === raw.file && outside(changed, line, column));
        expect([about, lost]).toEqual([about, []]);
        const accepted = !problems.some(({ file }) => file === raw.file);
        expect([about, accepted ? refusedByAjv(changed) : null]).toEqual([about, null]);
      }
      // A check that refused nothing, or everything, would prove nothing.
      expect(refused).toBeGreaterThan(rounds / 10);
      expect(refused).toBeLessThan(rounds);
    },
    60_000 + rounds * 300,
  );
});
