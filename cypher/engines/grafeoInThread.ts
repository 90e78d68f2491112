import { cancelled, type Engine, EngineError } from "../engine.ts";
import { answerOf, type Request, readingBy, toCall } from "./grafeoCalls.ts";
import { answerWith } from "./grafeoThread.mjs";

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
    read: readingBy(async (request, { signal }) => {
      if (signal?.aborted === true) throw cancelled();
      return ask(request);
    }),
    write: async (statements) => {
      ask({ kind: "write", calls: statements.map(toCall), deadlineMs: writeMs });
    },
    close: async () => {
      if (!gone) ask({ kind: "close" });
      gone = "the embedded engine is closed";
    },
  };
}
