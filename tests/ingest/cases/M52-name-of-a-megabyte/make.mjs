import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function make(folder) {
  const file = join(folder, "organizations/brook-ai.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("nameEn: Brook AI", `nameEn: ${"x".repeat(1_000_000)}`));
}
