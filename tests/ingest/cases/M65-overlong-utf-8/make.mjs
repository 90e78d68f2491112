import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** C0 AF, an overlong slash, which no decoder may read as one. */
export async function make(folder) {
  const file = join(folder, "organizations/brook-ai.yaml");
  await writeFile(file, Buffer.concat([await readFile(file), Buffer.from("# \ufffd is not the fault: "), Buffer.from([0xc0, 0xaf, 0x0a])]));
}
