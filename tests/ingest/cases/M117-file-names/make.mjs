import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A line feed and an escape sequence in one name, a byte that is not UTF-8 in another. */
export async function make(folder) {
  await writeFile(join(folder, "organizations/a\n\u001b[31mb"), "");
  await writeFile(Buffer.concat([Buffer.from(join(folder, "organizations/x")), Buffer.from([0xff]), Buffer.from(".yaml")]), "");
}
