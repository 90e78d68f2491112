import { type Engine, EngineError } from "../engine.ts";
import { type Circuit, makeCircuit } from "./circuit.ts";
import { answerOf, type Patience, type Request, readingBy } from "./grafeoCalls.ts";
import { askThread, openThread, type Thread } from "./thread.ts";

/** Readers of one snapshot, each in a thread of its own, so that a slow query holds up one of them only. */
export type EmbeddedReaders = Pick<Engine, "read" | "close">;

const mostAtOnce = 2;
const away = (message: string) => new EngineError("database-away", message);

/** A thread that a query ended, by its deadline, its memory or its reader's cancel, says nothing of the engine. */
const endedByItself = (error: unknown): boolean => error instanceof EngineError && error.code === "database-away";

/**
 * Opens readers on threads of its host's making. The first is up when this resolves; from then on another that holds the
 * graph already stands by, for the second reader or for one that had to be ended. Where threads keep breaking, none is
 * started for a while, and only those that are whole go on.
 */
export async function openReadersOn(
  startThread: () => Thread,
  snapshot: Uint8Array,
  circuit: Circuit = makeCircuit(),
): Promise<EmbeddedReaders> {
  const threads = new Set<Thread>();
  const idle: Thread[] = [];
  const waiting: (() => void)[] = [];
  let inUse = 0;
  let closed = false;
  let standby: Promise<Thread | undefined> | undefined;

  const end = async (thread: Thread) => {
    await thread.terminate();
    threads.delete(thread);
  };
  const assertOpen = () => {
    if (closed) throw away("the embedded engine is closed");
  };
  const open = async (): Promise<Thread> => {
    assertOpen();
    const thread = await openThread(startThread, snapshot);
    threads.add(thread);
    if (closed) await end(thread);
    return thread;
  };
  const start = async (): Promise<Thread> => {
    const ready = standby;
    standby = undefined;
    const thread = (await ready) ?? (await open());
    assertOpen();
    // One that cannot be opened now is opened, or fails, for who needs it.
    standby ??= open().catch(() => undefined);
    return thread;
  };
  const wakeAll = () => {
    for (const wake of waiting.splice(0)) wake();
  };
  const give = (thread: Thread | undefined) => {
    inUse -= 1;
    if (thread) idle.push(thread);
    wakeAll();
  };
  const take = async (): Promise<Thread> => {
    for (;;) {
      assertOpen();
      const ready = idle.pop();
      if (ready || (inUse < mostAtOnce && !circuit.isOpen())) {
        inUse += 1;
        return ready ?? start().catch(failWith);
      }
      if (inUse === 0) throw away("the embedded engine broke down too often and rests: try again in half a minute");
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  const failWith = (error: unknown): never => {
    circuit.failed();
    give(undefined);
    throw error;
  };
  /** Nobody waits for the end of a thread: one that is busy allocating takes its time over it. */
  const ask = async (request: Request, patience: Patience) => {
    const thread = await take();
    let whole: Thread | undefined = thread;
    const drop = () => {
      whole = undefined;
      void end(thread);
    };
    try {
      return await askThread(thread, request, patience, drop);
    } catch (error) {
      if (endedByItself(error)) circuit.failed();
      throw error;
    } finally {
      give(whole);
    }
  };

  idle.push(await start());
  return {
    read: readingBy(async (request, patience) => answerOf(await ask(request, patience))),
    close: async () => {
      closed = true;
      wakeAll();
      await Promise.all([standby, ...[...threads].map(end)]);
    },
  };
}
