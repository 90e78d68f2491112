import type { CypherMark, CypherWords } from "../../schema/cypherMark.ts";
import { startWorker } from "../state/trustedWorker.ts";
import type { Asked } from "./asked.ts";
import workerAddress from "./guardWorker.ts?worker&url";

export interface GuardQuestion {
  readonly id: number;
  readonly text: string;
  readonly parameters: Asked["parameters"];
}
export type GuardReply = { readonly words: CypherWords } | { readonly id: number; readonly marks: readonly CypherMark[] };

/** The server's guard in a worker of the page: it judges while somebody types, and typing never waits for it. */
export interface Guard {
  readonly words: () => CypherWords | null;
  readonly marks: (asked: Asked) => Promise<readonly CypherMark[]>;
}

let opened: Guard | null = null;

/** One for the page, from the first use on. */
export function openGuard(): Guard {
  opened ??= startGuard();
  return opened;
}

function startGuard(): Guard {
  const worker = startWorker(workerAddress);
  const waiting = new Map<number, (marks: readonly CypherMark[]) => void>();
  let words: CypherWords | null = null;
  let last = 0;
  const settle = (id: number, marks: readonly CypherMark[]): void => {
    waiting.get(id)?.(marks);
    waiting.delete(id);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<GuardReply>) => {
    if ("words" in data) words = data.words;
    else settle(data.id, data.marks);
  });
  // Without a worker the editor marks nothing, and the server judges all the same.
  worker.addEventListener("error", () => {
    for (const id of [...waiting.keys()]) settle(id, []);
  });
  return {
    words: () => words,
    marks: ({ query, parameters }) =>
      new Promise((resolve) => {
        last++;
        waiting.set(last, resolve);
        const question: GuardQuestion = { id: last, text: query, parameters };
        worker.postMessage(question);
      }),
  };
}
