import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Opening it for reading would wait for ever. */
export async function make(folder) {
  execFileSync("mkfifo", [join(folder, "organizations/pipe.yaml")]);
}
