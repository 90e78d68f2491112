import { cancelled, type Engine, EngineError } from "../engine.ts";
import { answerOf, explaining, type Request, toAnswer, toCall, toPlan } from "./grafeoCalls.ts";
import { answerWith } from "./grafeoThread.mjs";

const defaultReadMs = 5_000;
const writeMs = 120_000;

/**
 * Opens Grafeo in the caller's own thread: for a Web Worker that serves the whole API, never for a page's own thread.
 * A query blocks this thread; one that overruns its deadline by far, or is cancelled, can be ended only by ending the
 * worker.
 */
export function openGrafeoInThread(module: WebAssembly.Module | BufferSource, snapshot?: Uint8Array): Engine {
  const answer = answerWith(module);
  let gone: string | undefined;
  const ask = (request: Request): string => {
    if (gone) throw new EngineError("database-away", gone);
    const reply = answer(request);
    if (!reply.ok && reply.trapped) gone = "the engine ran out of memory and has to be started again";
    return answerOf(reply);
  };
  ask({ kind: "open", snapshot });
  return {
    read: async (statement, { deadlineMs = defaultReadMs, maxRows = Number.POSITIVE_INFINITY, signal, explain = false } = {}) => {
      if (signal?.aborted === true) throw cancelled();
      const call = toCall(explain ? explaining(statement) : statement);
      const answer = toAnswer(ask({ kind: "read", call, maxRows, deadlineMs }));
      return explain ? toPlan(answer) : answer;
    },
    write: async (statements) => {
      ask({ kind: "write", calls: statements.map(toCall), deadlineMs: writeMs });
    },
    close: async () => {
      gone = "the embedded engine is closed";
    },
  };
}
