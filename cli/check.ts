import { type CheckedDataset, checkDataset } from "../ingest/checkDataset.ts";
import type { Entity } from "../ingest/entities.ts";
import { fileProblem, type Note, type Problem } from "../ingest/problem.ts";
import { say, talk } from "./talk.ts";

/** Where results go and where talk goes. */
export interface Outlets {
  readonly say: (text: string) => void;
  readonly talk: (text: string) => void;
}

const place = ({ file, line, column }: Problem | Note) => `${file}:${line}:${column}`;
const errorLine = (problem: Problem) => `${place(problem)} ${problem.code} ${problem.message} (${problem.hint})`;
const noteLine = (note: Note) => `${place(note)} note ${note.code} ${note.message} (${note.hint})`;

/** `atlas check`: every error on stdout, notes as talk; 0 where all is well, 1 where not, 2 where there is no such folder. */
export async function check(folder: string, json: boolean, outlets: Outlets): Promise<0 | 1 | 2> {
  const { exit, problems, notes, entities } = await look(folder);
  if (json) outlets.say(JSON.stringify({ errors: problems, notes }));
  else {
    for (const problem of problems) outlets.say(errorLine(problem));
    for (const note of notes) outlets.talk(noteLine(note));
  }
  outlets.talk(counted(entities, problems, notes));
  return exit;
}

export async function checkCommand(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  process.exitCode = await check(folder, json, { say, talk });
}

/** For commands that go on with the data: the entities, or null once the errors are told and the exit is set. */
export async function checked(folder: string, json: boolean): Promise<readonly Entity[] | null> {
  const { exit, problems, notes, entities } = await look(folder);
  if (json && exit > 0) say(JSON.stringify({ errors: problems, notes }));
  if (!json) for (const problem of problems) say(errorLine(problem));
  talk(counted(entities, problems, notes));
  if (exit === 0) return entities;
  process.exitCode = exit;
  return null;
}

function counted(entities: readonly Entity[], problems: readonly Problem[], notes: readonly Note[]): string {
  return `${entities.length} entities, ${problems.length} errors, ${notes.length} notes`;
}

type Looked = CheckedDataset & { readonly exit: 0 | 1 | 2 };

async function look(folder: string): Promise<Looked> {
  try {
    const checked = await checkDataset(folder);
    return { ...checked, exit: checked.problems.length === 0 ? 0 : 1 };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const refusal = unlisted[String(code)];
    if (!refusal) throw error;
    return { entities: [], notes: [], problems: [fileProblem(folder, "file", refusal.message, refusal.hint)], exit: refusal.exit };
  }
}

/** Why a folder cannot be listed: a wrong name is wrong usage, a lock is not. */
const unlisted: Readonly<Record<string, { message: string; hint: string; exit: 1 | 2 }>> = {
  ENOENT: { message: "there is no such folder", hint: "give the folder that holds dataset.yaml", exit: 2 },
  ENOTDIR: { message: "is not a folder", hint: "give the folder that holds dataset.yaml", exit: 2 },
  EACCES: { message: "may not be read", hint: "make the folder readable", exit: 1 },
};
