import { writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function make(folder) {
  await writeFile(join(folder, "organizations/brook-ai.yaml"), `# ${"x".repeat(10_000_000)}\n`);
}
