// @ts-check
// One graph and what can be asked of it: the same in a Node worker thread, in a Web Worker and in one's own thread.
// Plain JavaScript, so that a fresh worker starts without a compiler.
import { Graph, initSync } from "../grafeo/built/atlas_grafeo.js";

/** @import { Reply, Request } from "./grafeoCalls.ts" */
/** @import { EngineError } from "../engine.ts" */

const mostU32 = 0xffffffff;
/** @type {readonly (readonly [RegExp, EngineError["code"]])[]} */
const codes = [
  [/^GRAFEO-(Q003|T002): /, "deadline-exceeded"],
  [/^GRAFEO-(T003: |Q002: semantic error: permission denied: )/, "write-refused"],
];

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
      if (request.kind === "close") {
        graph.free();
        return { ok: true };
      }
      if (request.kind === "snapshot") return { ok: true, snapshot: graph.snapshot() };
      return { ok: true, answer: request.kind === "read" ? read(graph, request) : write(graph, request) };
    } catch (error) {
      return failure(error);
    }
  };
}

/**
 * @param {Graph} graph
 * @param {Extract<Request, { kind: "read" }>} request
 */
function read(graph, { call, maxRows, deadlineMs }) {
  return graph.read(call.text, call.parameters, Math.min(maxRows, mostU32), Math.min(deadlineMs, mostU32));
}

/**
 * @param {Graph} graph
 * @param {Extract<Request, { kind: "write" }>} request
 */
function write(graph, { calls, deadlineMs }) {
  for (const { text, parameters } of calls) graph.write(text, parameters, Math.min(deadlineMs, mostU32));
  return "";
}

/**
 * A trap poisons the instance; an Error of the engine's own does not, and begins with its code.
 * @param {unknown} error
 * @returns {Reply}
 */
function failure(error) {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof WebAssembly.RuntimeError) return { ok: false, trapped: true, code: "too-much-memory", message: text };
  const code = codes.find(([pattern]) => pattern.test(text))?.[1] ?? "bad-query";
  return { ok: false, trapped: false, code, message: text.replace(/^GRAFEO-\w+: /, "") };
}
