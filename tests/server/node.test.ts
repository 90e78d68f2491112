import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readQueries } from "../../cypher/queryFiles.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { type Serving, serveAtlas } from "../../server/node.ts";
import { buildWeb } from "../e2e/buildWeb.ts";

interface Sent {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

describe("the server in front of API and web app", () => {
  const home = inject("atlasHome");
  let serving: Serving;
  let web: string;
  /** As the wire has it: a browser's fetch unpacks and sets the host itself. */
  const send = (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Sent> =>
    new Promise((resolve, reject) => {
      const asked = request(`${serving.address}${path}`, { method, headers }, async (response) => {
        const parts: Uint8Array[] = [];
        for await (const part of response) parts.push(new Uint8Array(part as Buffer));
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
      asked.once("error", reject).end();
    });
  beforeAll(async () => {
    web = await buildWeb();
    serving = await serveAtlas({ store: openEmbeddedStore(home), queries: await readQueries(), port: 0, host: "127.0.0.1", web });
  });
  afterAll(() => serving?.close());

  it.each([
    ["GET", "/api/nope"],
    ["GET", "/api"],
    ["GET", "/assets/nope.js"],
    ["GET", "/healthz/nope"],
    ["POST", "/api/meta"],
    ["GET", "/api/cypher"],
  ])("tells as problem+json that there is nothing for %s %s", async (method, path) => {
    const { status, headers, body } = await send(path, {}, method);
    expect([status, headers["content-type"]]).toEqual([404, "application/problem+json"]);
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404, code: "not-found", detail: expect.stringContaining(path) });
  });

  it.each(["evil.example", "127.0.0.1.evil.example:80", "169.254.169.254"])("refuses the foreign host %s everywhere", async (host) => {
    for (const path of ["/", "/api/meta", "/readyz"]) {
      const { status, headers } = await send(path, { host });
      expect([path, status, headers["content-type"]]).toEqual([path, 421, "application/problem+json"]);
    }
  });

  it("sends the web app and large answers packed to whoever takes them so", async () => {
    const [script = ""] = (await readdir(join(web, "assets"))).filter((file) => file.endsWith(".js"));
    const plain = (await readFile(join(web, "assets", script))).toString();
    const [br, gz, none] = await Promise.all(
      ["br, gzip", "gzip", "identity"].map((take) => send(`/assets/${script}`, { "accept-encoding": take })),
    );
    expect([br?.headers["content-encoding"], gz?.headers["content-encoding"], none?.headers["content-encoding"]]).toEqual([
      "br",
      "gzip",
      undefined,
    ]);
    expect(brotliDecompressSync(new Uint8Array(br?.body ?? [])).toString()).toBe(plain);
    expect(gunzipSync(new Uint8Array(gz?.body ?? [])).toString()).toBe(plain);
    expect(none?.body.toString()).toBe(plain);
    const answer = await send("/api/coverage?columns=category", { "accept-encoding": "gzip" });
    expect(answer.headers["content-encoding"]).toBe("gzip");
  });

  it("says in one line that a port is taken, and what to do", async () => {
    const { port } = new URL(serving.address);
    const env = { ...process.env, PORT: port, ATLAS_HOME: home };
    const second = spawn(process.execPath, ["cli/atlas.mjs", "serve"], { env });
    let said = "";
    second.stderr.on("data", (part: Buffer) => {
      said += part.toString();
    });
    expect(await once(second, "exit")).toEqual([1, null]);
    expect(said.trim().split("\n").at(-1)).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=${Number(port) + 1} npm start`,
    );
  });

  it("says by the command and the API which release is loaded, how much it holds and how long that took", async () => {
    const command = spawn(process.execPath, ["cli/atlas.mjs", "release", "--json"], { env: { ...process.env, ATLAS_HOME: home } });
    let said = "";
    command.stdout.on("data", (part: Buffer) => {
      said += part.toString();
    });
    expect(await once(command, "exit")).toEqual([0, null]);
    const { release, counts } = JSON.parse((await send("/api/meta")).body.toString());
    expect(JSON.parse(said)).toMatchObject({ ...release, counts });
    expect(release.elapsedMs).toBeGreaterThan(0);
  });
});
