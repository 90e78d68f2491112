import type { MiddlewareHandler } from "hono";
import { because } from "../schema/problemReason.ts";
import { ApiError, toProblem } from "./problem.ts";

/** What a page of ours may load: itself only. The engine in a Web Worker needs WebAssembly. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types atlas-worker",
].join("; ");

const headers: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
};

/** Sets what browsers need to know to be strict with us. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  const isApi = c.req.path.startsWith("/api/") || !c.res.headers.get("content-type")?.startsWith("text/html");
  c.res.headers.set("content-security-policy", isApi ? "default-src 'none'; frame-ancestors 'none'" : pagePolicy);
};

/** Refuses a request whose `Host` is not ours, before any route: a foreign page may point its own name at this machine. */
export const hostGuard =
  (allowed: ReadonlySet<string>): MiddlewareHandler =>
  async (c, next) => {
    const host = nameOf(c.req.header("host") ?? "");
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    if (!allowed.has(host)) return toProblem(new ApiError("not-allowed", because("foreign-host", { host: JSON.stringify(host) })));
    const foreign = (origin !== undefined && !allowed.has(nameOf(origin.replace(/^https?:\/\//, "")))) || site === "cross-site";
    if (foreign && c.req.path.startsWith("/api/")) {
      return toProblem(new ApiError("not-allowed", because("foreign-site")));
    }
    return next();
  };

/** The name in `name:port` and `[::1]:port`. */
const nameOf = (host: string): string => host.replace(/:\d+$/, "").toLowerCase();
