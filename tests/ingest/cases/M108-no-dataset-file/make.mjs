import { rm } from "node:fs/promises";
import { join } from "node:path";

export async function make(folder) {
  await rm(join(folder, "dataset.yaml"));
}
