import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { editorSchemas } from "../../ingest/editorSchemas.ts";

it("keeps the JSON Schemas for editors as the zod schemas give them (mend with: atlas schemas)", () => {
  const schemas = editorSchemas();
  expect(readdirSync("data/schema").sort()).toEqual(Object.keys(schemas).sort());
  for (const [file, text] of Object.entries(schemas)) expect(readFileSync(`data/schema/${file}`, "utf8")).toBe(text);
});
