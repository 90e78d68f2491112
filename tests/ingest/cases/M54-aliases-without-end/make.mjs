import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function make(folder) {
  const file = join(folder, "organizations/brook-ai.yaml");
  const text = await readFile(file, "utf8");
  const aliases = Array.from({ length: 100_000 }, (_, index) => `a${index}`);
  await writeFile(file, text.replace("aliases:\n    - Brook", `aliases: [${aliases.join(",")}]`));
}
