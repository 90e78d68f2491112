import { rm } from "node:fs/promises";

export async function make(folder) {
  await rm(folder, { recursive: true });
}
