import { Worker } from "node:worker_threads";
import { type Answer, type Engine, EngineError, type Limits, type Row, type Statement } from "../engine.ts";
import { fromGrafeo } from "./fromGrafeo.ts";

/** The embedded engine: the port, and the whole graph as bytes, from which another can be opened. */
export interface EmbeddedEngine extends Engine {
  snapshot(): Promise<Uint8Array>;
}

const defaultDeadlineMs = 5_000;
const defaultMaxRows = 1_000;
const writeDeadlineMs = 120_000;

type Request =
  | { readonly kind: "run"; readonly statements: readonly { text: string; parameters: string }[]; readonly maxRows: number }
  | { readonly kind: "snapshot" };
type Reply =
  | { readonly ok: true; readonly answer?: string; readonly snapshot?: Uint8Array }
  | { readonly ok: false; readonly trapped: boolean; readonly message: string };

/**
 * Opens Grafeo in a worker thread, empty or from a snapshot's bytes. Requests run one after the other. What exceeds
 * its deadline ends with the worker; a fresh one starts from the snapshot given or last taken.
 */
export function openEmbedded(given?: Uint8Array): EmbeddedEngine {
  let saved = given;
  let worker: Worker | undefined;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = async () => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const start = () => new Worker(new URL("./embeddedWorker.mjs", import.meta.url), { workerData: { snapshot: saved } });

  const ask = async (request: Request, deadlineMs: number): Promise<Reply> => {
    if (closed) throw new EngineError("database-away", "the embedded engine is closed");
    worker ??= start();
    try {
      const reply = await replyOf(worker, request, deadlineMs);
      if (!reply.ok && reply.trapped) await drop();
      return reply;
    } catch (error) {
      await drop();
      throw error;
    }
  };
  /** One at a time: the engine has one thread, and a deadline must not count the wait. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const run = (statements: readonly Statement[], maxRows: number, deadlineMs: number) =>
    inTurn(async () => {
      const texts = statements.map(({ text, parameters }) => ({ text, parameters: JSON.stringify(parameters) }));
      const reply = await ask({ kind: "run", statements: texts, maxRows }, deadlineMs);
      if (!reply.ok) throw new EngineError(reply.trapped ? "too-much-memory" : "bad-query", reply.message);
      return reply.answer ?? "";
    });

  return {
    read: async (statement, { deadlineMs = defaultDeadlineMs, maxRows = defaultMaxRows }: Limits = {}) =>
      toAnswer(await run([statement], maxRows, deadlineMs)),
    write: async (statements) => {
      if (statements.length > 0) await run(statements, 0, writeDeadlineMs);
    },
    snapshot: () =>
      inTurn(async () => {
        const reply = await ask({ kind: "snapshot" }, writeDeadlineMs);
        if (!reply.ok || !reply.snapshot) throw new EngineError("bad-query", reply.ok ? "no snapshot came back" : reply.message);
        saved = reply.snapshot;
        return reply.snapshot;
      }),
    close: async () => {
      closed = true;
      await drop();
    },
  };
}

function replyOf(worker: Worker, request: Request, deadlineMs: number): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const onMessage = (reply: Reply) => settle(() => resolve(reply));
    const onError = (error: unknown) => settle(() => reject(new EngineError("too-much-memory", String(error))));
    const onExit = () => settle(() => reject(new EngineError("database-away", "the engine's worker ended")));
    const onDeadline = () => settle(() => reject(new EngineError("deadline-exceeded", `took longer than ${deadlineMs} ms`)));
    const timer = setTimeout(onDeadline, deadlineMs);
    // Only our own: the worker listens to itself, and goes deaf if all are removed.
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

interface Raw {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly total: number;
}

function toAnswer(text: string): Answer {
  const { columns, rows, total }: Raw = JSON.parse(text);
  return { columns, rows: rows.map((row): Row => fromGrafeo(columns, row)), truncated: rows.length < total };
}
