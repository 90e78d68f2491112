/// <reference types="vite/client" />
import { openGrafeoInThread } from "../cypher/engines/grafeoInThread.ts";
import { makeNarrowing } from "../cypher/narrowing.ts";
import { parseSavedQuery, type SavedQuery } from "../cypher/savedQuery.ts";
import type { Release } from "../cypher/store.ts";
import { storeOf } from "../cypher/stores/fixed.ts";
import { createApp } from "./app.ts";
import { endpointsWith } from "./endpoints.ts";

/** The first message: the engine's compiled module and a release. */
export interface WorkerStart {
  readonly module: WebAssembly.Module;
  readonly snapshot: Uint8Array;
  readonly release: Release;
}
/** Every later message: a request to answer, marked so that its answer is known again. */
export interface WorkerRequest {
  readonly mark: number;
  readonly path: string;
  readonly init?: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string };
}
export interface WorkerAnswer {
  readonly mark: number;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const texts = import.meta.glob<string>("../cypher/queries/*.cypher", { query: "?raw", import: "default", eager: true });

function queries(): readonly SavedQuery[] {
  return Object.entries(texts).map(([file, text]) => {
    const parsed = parseSavedQuery(file.replace(/^.*\/|\.cypher$/g, ""), text);
    if (!parsed.ok) throw new Error(`${file}: ${parsed.problems.map(({ message }) => message).join("; ")}`);
    return parsed.query;
  });
}

/** The API inside a Web Worker: the same app as on a server, on the engine in this thread, without any server. */
function start({ module, snapshot, release }: WorkerStart): void {
  const narrowing = makeNarrowing(async (statements) => {
    const engine = openGrafeoInThread(module);
    await engine.write(statements);
    return engine;
  });
  const app = createApp(storeOf(openGrafeoInThread(module, snapshot), release), endpointsWith(queries()), narrowing);
  self.onmessage = async ({ data: { mark, path, init } }: MessageEvent<WorkerRequest>) => {
    const response = await app.request(path, init);
    const answer: WorkerAnswer = {
      mark,
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
    self.postMessage(answer);
  };
  self.postMessage("ready");
}

self.onmessage = ({ data }: MessageEvent<WorkerStart>) => start(data);
