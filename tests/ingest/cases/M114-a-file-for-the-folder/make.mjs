import { rm, writeFile } from "node:fs/promises";

export async function make(folder) {
  await rm(folder, { recursive: true });
  await writeFile(folder, "format: 1\n");
}
