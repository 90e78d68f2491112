import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

export async function make(folder) {
  const file = join(folder, "organizations/brook-ai.yaml");
  await writeFile(file, Buffer.concat([await readFile(file), Buffer.from("# 顶").subarray(0, 4)]));
}
