import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** CRLF and CR mixed with LF; the misspelt field stands on line 7 whichever is read. */
export async function make(folder) {
  const file = join(folder, "organizations/brook-ai.yaml");
  const lines = (await readFile(file, "utf8")).replace("organizationKind", "organisationKind").split("\n");
  await writeFile(file, lines.map((line, index) => line + ["\r\n", "\r", "\n"][index % 3]).join(""));
}
