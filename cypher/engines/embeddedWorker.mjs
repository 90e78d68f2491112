// @ts-check
// The engine in a Node worker thread: one message in, one out.
import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { answerWith } from "./grafeoThread.mjs";

const answer = answerWith(readFileSync(new URL("../grafeo/built/atlas_grafeo_bg.wasm", import.meta.url)));
parentPort?.on("message", (request) => parentPort?.postMessage(answer(request)));
