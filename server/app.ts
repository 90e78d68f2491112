import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Narrowing } from "../cypher/narrowing.ts";
import { sha256Hex } from "../cypher/stableText.ts";
import type { Store } from "../cypher/store.ts";
import { because } from "../schema/problemReason.ts";
import { type Context, type Endpoint, Moved } from "./endpoint.ts";
import { isNestedOver } from "./isNestedOver.ts";
import { openApi } from "./openapi.ts";
import { ApiError, toProblem } from "./problem.ts";

interface Sources {
  readonly store: Store;
  readonly narrowing: Narrowing;
}

/** What goes wrong is told as problem+json; an app that holds another needs it of its own. */
export function withProblems(app: Hono): void {
  app.onError((error) => toProblem(error));
  app.notFound((c) => toProblem(new ApiError("not-found", because("no-address", { path: c.req.path }))));
}

const largestBody = 64 * 1024;

/** The API as one function from request to response; it knows no host, so Node and a Web Worker serve the same. */
export function createApp(store: Store, endpoints: readonly Endpoint[], narrowing: Narrowing): Hono {
  const app = new Hono();
  withProblems(app);
  app.get("/healthz", (c) => c.json({ status: "alive" }));
  app.get("/readyz", async (c) => c.json(await store.view(async (_read, { id, hash }) => ({ status: "ready", release: { id, hash } }))));
  app.get("/openapi.json", (c) => c.json(openApi(endpoints)));
  app.post("/api/*", bodyLimit({ maxSize: largestBody, onError: () => toProblem(new ApiError("bad-parameter", because("body-large"))) }));
  for (const each of endpoints) {
    app.on(each.method.toUpperCase(), each.path.replaceAll(/\{(\w+)\}/g, ":$1"), (c) => respond(c, { store, narrowing }, each));
  }
  return app;
}

/** A release and an address name an answer: whoever holds it already gets 304 and nothing is computed. */
async function respond(c: HonoContext, { store, narrowing }: Sources, each: Endpoint): Promise<Response> {
  const input = each.method === "get" ? parametersOf(c) : { ...(await bodyOf(c)), ...c.req.param() };
  return store.view(async (read, release) => {
    const tag = `"${sha256Hex(`${release.id} ${release.loadedAt} ${c.req.url.slice(new URL(c.req.url).origin.length)}`).slice(0, 24)}"`;
    const fresh = each.method === "get" && c.req.header("if-none-match")?.replaceAll("W/", "").split(/, */).includes(tag);
    const headers = { etag: tag, "cache-control": "public, max-age=0, must-revalidate", "atlas-release": release.id };
    if (fresh) return c.body(null, 304, headers);
    const narrowed: Context["narrowed"] = (scope, work) => narrowing.within(scope, release, read, work);
    // Only what is a reader's own is stopped: an engine that has to start again costs the others more than a short query.
    const signal = each.method === "post" ? { signal: c.req.raw.signal } : {};
    const answer = await each.run(input, { read, release, engine: store.engine, narrowed, ...signal });
    if (answer instanceof Moved) return c.redirect(answer.location, 301);
    const bytes = new TextEncoder().encode(JSON.stringify(answer));
    return c.body(bytes, 200, {
      ...(each.method === "get" ? headers : { "cache-control": "no-store" }),
      "content-type": "application/json",
      // So that a host knows what is worth packing.
      "content-length": String(bytes.length),
    });
  });
}

function parametersOf(c: HonoContext): Record<string, string> {
  const queries = c.req.queries();
  const repeated = Object.keys(queries).find((name) => (queries[name]?.length ?? 0) > 1);
  if (repeated) throw new ApiError("bad-parameter", because("given-twice", { name: repeated }));
  return { ...c.req.query(), ...c.req.param() };
}

/** As deep as Cypher may be nested. */
const deepestBody = 64;

async function bodyOf(c: HonoContext): Promise<Record<string, unknown>> {
  if (!c.req.header("content-type")?.startsWith("application/json")) {
    throw new ApiError("bad-parameter", because("body-type"));
  }
  const body: unknown = await c.req.json().catch(() => null);
  if (typeof body !== "object" || body === null || Array.isArray(body)) throw new ApiError("bad-parameter", because("body-object"));
  if (isNestedOver(body, deepestBody)) throw new ApiError("bad-parameter", because("body-deep", { most: deepestBody }));
  return { ...body };
}
