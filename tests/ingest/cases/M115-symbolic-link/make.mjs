import { symlink } from "node:fs/promises";
import { join } from "node:path";

/** One to a file, one to a folder; neither target is opened. */
export async function make(folder) {
  await symlink("/etc/passwd", join(folder, "organizations/other.yaml"));
  await symlink("/etc", join(folder, "models"));
}
