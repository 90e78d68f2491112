import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bringWebUpToDate } from "../../cli/webBuild.ts";

const build = `import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
appendFileSync("builds", "x");
mkdirSync("dist/web", { recursive: true });
writeFileSync("dist/web/index.html", "built");
writeFileSync("dist/web/env", process.env.NODE_ENV ?? "");`;

describe("the build of the web app", () => {
  let root: string;
  const at = (...names: string[]) => join(root, ...names);
  const builds = async () => (await readFile(at("builds"), "utf8")).length;
  /** As if it had been written an hour ago, or in an hour. */
  const shift = async (hours: number, ...names: string[]) => {
    const time = Date.now() / 1000 + hours * 3600;
    await utimes(at(...names), time, time);
  };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "atlas-build-"));
    for (const folder of ["web/pages", "schema", "node_modules"]) await mkdir(at(folder), { recursive: true });
    await writeFile(at("package.json"), JSON.stringify({ type: "module", scripts: { build: "node build.mjs" } }));
    await writeFile(at("build.mjs"), build);
    for (const file of ["web/pages/page.tsx", "schema/claim.ts", "package-lock.json"]) await writeFile(at(file), "");
    for (const path of ["web/pages/page.tsx", "web/pages", "web", "schema/claim.ts", "schema", "package-lock.json"]) await shift(-1, path);
  });
  afterEach(() => rm(root, { recursive: true }));

  it("is made where it is missing, and not again while nothing changed", async () => {
    const told: boolean[] = [];
    expect(await bringWebUpToDate(root, (stale) => told.push(stale))).toEqual({ status: "built" });
    expect(await bringWebUpToDate(root, (stale) => told.push(stale))).toEqual({ status: "fresh" });
    expect([told, await builds()]).toEqual([[false], 1]);
  });

  it("is the one for production, though a test asks for it", async () => {
    await bringWebUpToDate(root);
    expect(await readFile(at("dist", "web", "env"), "utf8")).toBe("production");
  });

  it.each(["web/pages/page.tsx", "web/pages", "schema/claim.ts", "package-lock.json"])("is made again where %s is newer", async (path) => {
    await bringWebUpToDate(root);
    await shift(-0.5, "dist", "web", "index.html");
    await shift(-0.25, path);
    const told: boolean[] = [];
    expect(await bringWebUpToDate(root, (stale) => told.push(stale))).toEqual({ status: "built" });
    expect(told).toEqual([true]);
  });

  it("is made once by several that ask at once", async () => {
    const all = await Promise.all([1, 2, 3].map(() => bringWebUpToDate(root)));
    expect(all.map(({ status }) => status).sort()).toEqual(["built", "fresh", "fresh"]);
    expect(await builds()).toBe(1);
  });

  it("passes over the lock of a build that was killed", async () => {
    await mkdir(at("node_modules", ".atlas-web-build"));
    await shift(-1, "node_modules", ".atlas-web-build");
    expect(await bringWebUpToDate(root)).toEqual({ status: "built" });
  });

  it("says why it failed and leaves the one of before", async () => {
    await bringWebUpToDate(root);
    await shift(1, "web/pages/page.tsx");
    await writeFile(at("build.mjs"), `console.error("no such module"); process.exit(1);`);
    expect(await bringWebUpToDate(root)).toEqual({ status: "failed", problem: expect.stringContaining("no such module") });
    expect(await readFile(at("dist/web/index.html"), "utf8")).toBe("built");
  });
});
