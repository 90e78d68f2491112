import type { Kind } from "../schema/graph.ts";
import { relationships } from "../schema/vocabulary.ts";
import type { Value } from "./engine.ts";
import { toKinds } from "./fromRow.ts";
import type { Read } from "./store.ts";

/** An entity with everything it is called, as the name index wants it. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly kinds?: readonly Kind[];
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly reportSpellings: readonly string[];
  readonly weight: number;
}

const counted = Object.keys(relationships).join("|");
// One row per named node; its weight is how many relationships a reader can follow from it.
const text = `MATCH (n:Atlas)
WHERE NOT n:Claim AND NOT n:Release
OPTIONAL MATCH (n)-[r:${counted}]-()
WITH n, count(r) AS weight
RETURN n.id AS id, labels(n) AS labels, n.nameEn AS nameEn, n.nameZh AS nameZh, n.title AS title, n.titleZh AS titleZh,
  n.aliases AS aliases, n.otherTitles AS otherTitles, n.reportSpellings AS reportSpellings, n.aliasNote AS note, weight
ORDER BY id
LIMIT 1000000`;

/** All names of the loaded release, by id. */
export async function readNames(read: Read): Promise<NamedEntity[]> {
  const { rows } = await read({ text, parameters: {} }, { maxRows: 1_000_000, deadlineMs: 30_000 });
  return rows.map((row) => {
    const aliases = [...texts(row["aliases"]), ...texts(row["otherTitles"])];
    const formerNames = aliases.filter((alias) => isFormer(alias, textOf(row["note"])));
    return {
      id: String(row["id"]),
      ...toKinds(texts(row["labels"])),
      nameEn: textOf(row["nameEn"]) ?? textOf(row["title"]),
      nameZh: textOf(row["nameZh"]) ?? textOf(row["titleZh"]),
      aliases: aliases.filter((alias) => !formerNames.includes(alias)),
      formerNames: formerNames.map((name) => name.replace(/^former\s+/i, "")),
      reportSpellings: texts(row["reportSpellings"]),
      weight: Number(row["weight"]),
    };
  });
}

const textOf = (value: Value | undefined) => (typeof value === "string" ? value : null);
const texts = (value: Value | undefined) => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);

/** The data tells former names in a note ("A / B is the former company name") or in the alias itself ("former 304 Hospital"). */
function isFormer(alias: string, note: string | null): boolean {
  if (/^former\s/i.test(alias)) return true;
  const named = /^(.*?)\s(?:is|are) the former (?:company )?names?\b/.exec(note ?? "");
  return named !== null && (named[1] ?? "").split(" / ").includes(alias);
}
