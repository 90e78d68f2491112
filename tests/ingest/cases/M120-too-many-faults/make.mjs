import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** 5,000 faults in one file: a hundred are listed, the rest counted. */
export async function make(folder) {
  const file = join(folder, "organizations/brook-ai.yaml");
  const fields = Array.from({ length: 5_000 }, (_, index) => `  x${index}: 1\n`);
  await writeFile(file, (await readFile(file, "utf8")).replace("  organizationKind", `${fields.join("")}  organizationKind`));
}
