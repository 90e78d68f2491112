import { checkDataset } from "../ingest/checkDataset.ts";
import type { Entity } from "../ingest/entities.ts";
import type { Problem } from "../ingest/readDataset.ts";
import { say, talk } from "./talk.ts";

const line = ({ file, line, column, code, message, hint }: Problem) => `${file}:${line}:${column} ${code} ${message} (${hint})`;

/** Reads and checks; prints every problem to stdout and gives null where there is one. */
export async function checked(folder: string, json: boolean): Promise<readonly Entity[] | null> {
  const { entities, problems } = await checkDataset(folder);
  if (json && problems.length > 0) say(JSON.stringify({ errors: problems }));
  if (!json) for (const problem of problems) say(line(problem));
  talk(`${entities.length} entities, ${problems.length} errors`);
  return problems.length === 0 ? entities : null;
}

export async function checkCommand(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  const entities = await checked(folder, json);
  if (entities && json) say(JSON.stringify({ errors: [] }));
  process.exitCode = entities ? 0 : 1;
}
