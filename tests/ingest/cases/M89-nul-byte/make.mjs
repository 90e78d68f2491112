import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function make(folder) {
  const file = join(folder, "organizations/brook-ai.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("Brook AI", "Brook\0AI"));
}
