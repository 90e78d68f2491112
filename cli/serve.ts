import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readQueries } from "../cypher/queryFiles.ts";
import { readSettings, type Settings } from "../server/environment.ts";
import { type Serving, serveAtlas } from "../server/node.ts";
import { loadFolder } from "./ingest.ts";
import { openStore } from "./openStore.ts";
import { talk } from "./talk.ts";
import { bringWebUpToDate } from "./webBuild.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const web = fileURLToPath(new URL("../dist/web", import.meta.url));

/** Loads the data where it changed, builds the web app where it is missing or stale, and serves both until told to stop. */
export async function serveCommand(folder: string): Promise<void> {
  const settings = readSettings(process.env);
  // With Neo4j, loading is `atlas ingest`: a shared database does not change because somebody starts a reader.
  if (!settings.neo4j && !(await loadFolder(folder, settings.home))) {
    talk(`The data in ${folder} has errors; nothing was loaded. Mend the lines above, or give another folder.`);
    return;
  }
  if (!(await buildWeb())) {
    process.exitCode = 1;
    return;
  }
  const serving = await listen(settings);
  if (!serving) {
    process.exitCode = 1;
    return;
  }
  talk(`The atlas is at ${serving.address}`);
  const stop = () => void serving.close().then(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

/** False where there is nothing to serve; a stale build is better than none. */
async function buildWeb(): Promise<boolean> {
  const build = await bringWebUpToDate(root, (stale) =>
    talk(stale ? "the web app is older than its sources: building it again …" : "building the web app …"),
  );
  if (build.status !== "failed") return true;
  talk(build.problem.trim());
  const old = existsSync(`${web}/index.html`);
  const what = old ? "The web app could not be built again; the one built before is served." : "The web app could not be built.";
  talk(`${what} Run \`npm ci\`, then \`npm run build\`, and see what it says.`);
  return old;
}

async function listen(settings: Settings): Promise<Serving | null> {
  const { port, host } = settings;
  const store = openStore(settings);
  try {
    return await serveAtlas({ store, queries: await readQueries(), port, host, web });
  } catch (error) {
    await store.close();
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EADDRINUSE") talk(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
    else if (code === "EACCES") talk(`Port ${port} needs rights this user has not. Choose one above 1023: PORT=8470 npm start`);
    else if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      talk(`This machine has no address ${host}. Give one that it has: HOST=127.0.0.1 npm start`);
    else throw error;
    return null;
  }
}
