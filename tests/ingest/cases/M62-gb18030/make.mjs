import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** 顶点 as GBK writes it, after one line of ASCII. */
export async function make(folder) {
  const name = Buffer.from([0xb6, 0xa5, 0xb5, 0xe3]);
  await writeFile(
    join(folder, "organizations/brook-ai.yaml"),
    Buffer.concat([Buffer.from("organization:\n  nameZh: "), name, Buffer.from("\n")]),
  );
}
