import { z } from "zod";
import { dataFiles } from "../schema/dataFiles.ts";

/** The JSON Schema of each kind of data file, by file name: what lets editors complete and check `data/`. */
export function editorSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dataFiles).map(([kind, schema]) => [`${kind}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`]),
  );
}
