// Which Neo4j the tests run, where its jars lie, and which Java can run it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** The two Neo4j versions under test and the oldest Java each runs on. */
export const neo4jVersions = {
  lts: { version: "5.26.30", java: 17 },
  newest: { version: "2026.09.0", java: 21 },
};

/**
 * The folder with the jars of one Neo4j version.
 * @param {string} version
 * @returns {string}
 */
export function jarFolder(version) {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return join(cache, "medical-model-atlas", `neo4j-${version}`);
}

/**
 * @param {string} java
 * @returns {number} 0 when it does not run or is no JDK
 */
function majorVersion(java) {
  const run = spawnSync(java, ["--list-modules"], { encoding: "utf8" });
  return Number(/^jdk\.compiler@(\d+)/m.exec(run.stdout ?? "")?.[1] ?? 0);
}

/**
 * The first JDK of at least this version: JAVA_HOME, then the PATH, then /usr/lib/jvm. The server is a source file
 * that Java compiles at start, so a JRE is not enough.
 * @param {number} atLeast
 * @returns {string | undefined}
 */
export function findJava(atLeast) {
  const folders = [];
  if (process.env.JAVA_HOME) folders.push(join(process.env.JAVA_HOME, "bin"));
  folders.push(...(process.env.PATH ?? "").split(delimiter).filter(Boolean));
  const installed = "/usr/lib/jvm";
  if (existsSync(installed)) {
    folders.push(
      ...readdirSync(installed)
        .sort()
        .map((name) => join(installed, name, "bin")),
    );
  }
  return folders
    .map((folder) => join(folder, process.platform === "win32" ? "java.exe" : "java"))
    .find((java) => existsSync(java) && majorVersion(java) >= atLeast);
}
