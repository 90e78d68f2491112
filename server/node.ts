import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { openEmbeddedWith } from "../cypher/engines/embedded.ts";
import { makeNarrowing } from "../cypher/narrowing.ts";
import type { SavedQuery } from "../cypher/savedQuery.ts";
import type { Store } from "../cypher/store.ts";
import { createApp, withProblems } from "./app.ts";
import { endpointsWith } from "./endpoints.ts";
import { hostGuard, secureHeaders } from "./guard.ts";

export interface ServeOptions {
  readonly store: Store;
  readonly queries: readonly SavedQuery[];
  readonly port: number;
  readonly host: string;
  /** The folder of the built web app. */
  readonly web: string;
}

export interface Serving {
  readonly address: string;
  close(): Promise<void>;
}

/** Bytes of an answer from which on packing costs less time than sending: below, an answer is a few packets. */
const leastCompressed = 16 * 1024;

/** Serves the API and the built web app. Rejects with `EADDRINUSE` where the port is taken. */
export function serveAtlas({ store, queries, port, host, web }: ServeOptions): Promise<Serving> {
  const app = new Hono();
  withProblems(app);
  app.use(hostGuard(new Set(["127.0.0.1", "localhost", "[::1]", host.toLowerCase()])));
  app.use(secureHeaders);
  app.use("/api/*", compress({ threshold: leastCompressed }));
  const narrowing = makeNarrowing(openEmbeddedWith);
  const api = createApp(store, endpointsWith(queries), narrowing);
  app.route("/", withWeb(api, web));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: host, createServer, serverOptions: { maxHeaderSize: 8192 } });
    if ("headersTimeout" in server) Object.assign(server, { headersTimeout: 10_000, requestTimeout: 15_000 });
    server.once("error", reject);
    server.once("listening", () => {
      void warm(api);
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        address: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
        close: async () => {
          await new Promise((closed) => server.close(closed));
          await narrowing.close();
          await store.close();
        },
      });
    });
  });
}

/** What is made once a release is made before the first reader waits for it; one who comes earlier waits for the same. */
async function warm(api: Hono): Promise<void> {
  for (const path of ["/api/meta", "/api/search?q=a"]) await api.request(path);
  await api.request("/api/ask", { method: "POST", headers: { "content-type": "application/json" }, body: '{"question":"a"}' });
}

/** Built files under their names; any other address but the API's is a view of the app, which reads it. */
function withWeb(api: Hono, web: string): Hono {
  if (!existsSync(join(web, "index.html"))) return api;
  const root = relative(process.cwd(), web);
  const forever = (path: string, c: { header: (name: string, value: string) => void }) =>
    c.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
  api.get("/assets/*", serveStatic({ root, precompressed: true, onFound: (path, c) => forever(path, c) }));
  api.get("*", serveStatic({ root, onFound: (path, c) => forever(path, c) }));
  api.get("*", async (c, next) => {
    if (/^\/(api|healthz|readyz|openapi\.json|assets)(\/|$)/.test(c.req.path)) return next();
    return c.html(await readFile(join(web, "index.html"), "utf8"), 200, { "cache-control": "no-cache" });
  });
  return api;
}
