import { mkdir } from "node:fs/promises";
import { join } from "node:path";

export async function make(folder) {
  await mkdir(join(folder, "organizations", ..."a".repeat(200)), { recursive: true });
}
