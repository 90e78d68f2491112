// @ts-check
// Plain JavaScript, so that a fresh worker starts without a compiler. One message in, one out.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { Graph, initSync } from "../grafeo/built/atlas_grafeo.js";

initSync({ module: readFileSync(new URL("../grafeo/built/atlas_grafeo_bg.wasm", import.meta.url)) });
const graph = workerData.snapshot ? Graph.from_snapshot(workerData.snapshot) : new Graph();

parentPort?.on("message", ({ kind, statements, maxRows }) => {
  try {
    if (kind === "snapshot") {
      parentPort?.postMessage({ ok: true, snapshot: graph.snapshot() });
      return;
    }
    let answer = "";
    for (const { text, parameters } of statements) answer = graph.run(text, parameters, maxRows);
    parentPort?.postMessage({ ok: true, answer });
  } catch (error) {
    // A trap poisons the instance; an Error of the engine's own does not.
    const trapped = error instanceof WebAssembly.RuntimeError;
    parentPort?.postMessage({ ok: false, trapped, message: String(error instanceof Error ? error.message : error) });
  }
});
