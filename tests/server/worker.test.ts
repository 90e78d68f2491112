import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readRelease } from "../../cypher/releases.ts";
import { endpointsWith } from "../../server/endpoints.ts";
import type { WorkerAnswer } from "../../server/worker.ts";
import { chromiumOrSkip, openBrowser } from "../e2e/browser.ts";
import { describeAsking } from "./askContract.ts";
import { type Ask, describeApi } from "./contract.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("in a real browser", async () => {
  let browser: Browser;
  let page: Page;
  let files: ReturnType<typeof createServer>;
  beforeAll(async () => {
    const { status, stderr } = spawnSync("npm", ["run", "--silent", "build:worker"], { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    files = await serveFiles();
    browser = await openBrowser(chromium ?? "");
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(files.address() as AddressInfo).port}/`);
    await page.evaluate(startWorker);
  });
  afterAll(async () => {
    await browser?.close();
    files?.close();
  });

  const ask: Ask = async (path, init) => {
    const { status, headers, body } = await page.evaluate(askWorker, { path, init });
    return new Response(status === 304 ? null : body, { status, headers });
  };
  it("asks no server once it has started", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    expect((await ask("/api/meta")).status).toBe(200);
    expect(asked).toEqual([]);
  });
  describeApi(
    "the API in a Web Worker",
    ask,
    endpointsWith(await readQueries()).map(({ path }) => path),
  );
  describe("questions in a Web Worker", () => describeAsking(ask));
});

/** Static files and nothing else: the page, the worker, the engine and the release. */
async function serveFiles(): Promise<ReturnType<typeof createServer>> {
  const release = await readRelease(inject("atlasHome"));
  if (!release) throw new Error("no release to serve");
  const contents: Readonly<Record<string, readonly [string, Uint8Array | string]>> = {
    "/": ["text/html", "<!doctype html><title>atlas</title>"],
    "/worker.js": ["text/javascript", await readFile("dist/worker/atlas-worker.js", "utf8")],
    "/engine.wasm": ["application/wasm", Uint8Array.from(await readFile("cypher/grafeo/built/atlas_grafeo_bg.wasm"))],
    "/snapshot": ["application/octet-stream", release.snapshot],
    "/release": ["application/json", JSON.stringify(release.release)],
  };
  const server = createServer(({ url = "/" }, response) => {
    const [type, content] = contents[url] ?? ["text/plain", ""];
    response.writeHead(url in contents ? 200 : 404, { "content-type": type }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return server;
}

declare global {
  var atlasWorker: Worker;
}

/** Runs in the page. */
async function startWorker(): Promise<void> {
  const [module, snapshot, release] = await Promise.all([
    WebAssembly.compileStreaming(fetch("/engine.wasm")),
    fetch("/snapshot").then((response) => response.arrayBuffer()),
    fetch("/release").then((response) => response.json()),
  ]);
  globalThis.atlasWorker = new Worker("/worker.js", { type: "module" });
  await new Promise<void>((resolve, reject) => {
    globalThis.atlasWorker.onmessage = () => resolve();
    globalThis.atlasWorker.onerror = ({ message }) => reject(new Error(message));
    globalThis.atlasWorker.postMessage({ module, snapshot: new Uint8Array(snapshot), release });
  });
}

/** Runs in the page. */
function askWorker(request: { readonly path: string; readonly init: Parameters<Ask>[1] | undefined }): Promise<WorkerAnswer> {
  const mark = Math.random();
  return new Promise((resolve) => {
    const onMessage = ({ data }: MessageEvent<WorkerAnswer>): void => {
      if (data.mark !== mark) return;
      globalThis.atlasWorker.removeEventListener("message", onMessage);
      resolve(data);
    };
    globalThis.atlasWorker.addEventListener("message", onMessage);
    globalThis.atlasWorker.postMessage({ mark, ...request });
  });
}
