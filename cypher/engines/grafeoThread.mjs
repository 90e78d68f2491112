// @ts-check
// One graph and what can be asked of it: the same in a Node worker thread, in a Web Worker and in one's own thread.
// Plain JavaScript, so that a fresh worker starts without a compiler.
import { Graph, initSync } from "../grafeo/built/atlas_grafeo.js";

/** @import { Reply, Request } from "./grafeoCalls.ts" */

/**
 * Answers requests on one graph.
 * @param {WebAssembly.Module | BufferSource} module
 * @returns {(request: Request) => Reply}
 */
export function answerWith(module) {
  initSync({ module });
  let graph = new Graph();
  return (request) => {
    try {
      if (request.kind === "open") {
        if (request.snapshot) graph = Graph.from_snapshot(request.snapshot);
        return { ok: true };
      }
      if (request.kind === "snapshot") return { ok: true, snapshot: graph.snapshot() };
      let answer = "";
      for (const { text, parameters } of request.calls) answer = graph.run(text, parameters, Math.min(request.maxRows, 0xffffffff));
      return { ok: true, answer };
    } catch (error) {
      return failure(error);
    }
  };
}

/**
 * A trap poisons the instance; an Error of the engine's own does not.
 * @param {unknown} error
 * @returns {Reply}
 */
function failure(error) {
  const message = error instanceof Error ? error.message : String(error);
  const trapped = error instanceof WebAssembly.RuntimeError;
  return { ok: false, trapped, code: trapped ? "too-much-memory" : "bad-query", message };
}
