import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { fileKind } from "../../schema/dataFiles.ts";

const Licence = z.looseObject({ name: z.literal("CC-BY-4.0"), path: z.url() });
const Resource = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: z.string().min(1),
  path: z.string(),
  format: z.literal("yaml"),
  mediatype: z.string(),
  schema: z.string(),
  licenses: z.array(Licence).min(1),
});
const Package = z.looseObject({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  licenses: z.array(Licence).min(1),
  sources: z.array(z.looseObject({ title: z.string() })).min(1),
  resources: z.array(Resource).min(1),
});
const described = Package.parse(JSON.parse(readFileSync("data/datapackage.json", "utf8")));
const project = z.looseObject({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8")));

const holds = (path: string, file: string) => file === path || file.startsWith(`${path}/`);

describe("the data package", () => {
  it.each(described.resources.map(({ name, path, schema }) => ({ name, path, schema })))(
    "finds $name at $path with its schema",
    (resource) => {
      expect([resource.path, existsSync(join("data", resource.path))]).toEqual([resource.path, true]);
      const files = statSync(join("data", resource.path)).isDirectory() ? readdirSync(join("data", resource.path)) : [""];
      const kinds = new Set(files.map((file) => fileKind(file === "" ? resource.path : `${resource.path}/${file}`)));
      expect([...kinds].map((kind) => `schema/${kind}.schema.json`)).toEqual([resource.schema]);
      expect(existsSync(join("data", resource.schema))).toBe(true);
    },
  );

  it("names every data file in exactly one resource", () => {
    const files = readdirSync("data", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
    const places = files.map((file) => [file, described.resources.filter(({ path }) => holds(path, file)).length]);
    expect(places.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it("is cited as it is named: one title, version and licence in package and citation", () => {
    const citation: unknown = parse(readFileSync("data/CITATION.cff", "utf8"));
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      title: described.title,
      version: described.version,
      license: "CC-BY-4.0",
      authors: [{ name: "Medical Model Atlas contributors" }],
    });
    expect(described.version).toBe(project.version);
    expect(readFileSync("data/LICENSE", "utf8")).toContain("Creative Commons Attribution 4.0");
  });
});
