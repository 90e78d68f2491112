import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readQueries } from "../cypher/queryFiles.ts";
import { readSettings, type Settings } from "../server/environment.ts";
import { type Serving, serveAtlas } from "../server/node.ts";
import { loadFolder } from "./ingest.ts";
import { openStore } from "./openStore.ts";
import { talk } from "./talk.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const web = fileURLToPath(new URL("../dist/web", import.meta.url));

/** Loads the data where it changed, builds the web app where it is not built, and serves both until told to stop. */
export async function serveCommand(folder: string): Promise<void> {
  const settings = readSettings(process.env);
  // With Neo4j, loading is `atlas ingest`: a shared database does not change because somebody starts a reader.
  if (!settings.neo4j && !(await loadFolder(folder, settings.home))) {
    talk(`The data in ${folder} has errors; nothing was loaded. Mend the lines above, or give another folder.`);
    return;
  }
  if (!buildWeb()) {
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

function buildWeb(): boolean {
  if (existsSync(`${web}/index.html`)) return true;
  talk("building the web app …");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (status === 0) return true;
  talk("The web app could not be built. Run `npm ci`, then `npm run build`, and see what it says.");
  return false;
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
    else throw error;
    return null;
  }
}
