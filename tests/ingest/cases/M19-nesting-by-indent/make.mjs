import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** 3,000 levels of block mapping. */
export async function make(folder) {
  const lines = Array.from({ length: 3_000 }, (_, level) => `${" ".repeat(level)}a:`);
  await writeFile(join(folder, "organizations/brook-ai.yaml"), `${lines.join("\n")}\n`);
}
