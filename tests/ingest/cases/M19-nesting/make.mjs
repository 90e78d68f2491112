import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** 10,000 opening brackets: a parser that calls itself would run out of stack. */
export async function make(folder) {
  await writeFile(join(folder, "organizations/brook-ai.yaml"), `organization: ${"[".repeat(10_000)}\n`);
}
