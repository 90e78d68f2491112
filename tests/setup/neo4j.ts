import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { findJava, jarFolder, neo4jVersions } from "./java.mjs";

/** A running test server and how to log in. */
export interface Neo4jServer {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** What can be done to a server of our own; a given one has none. */
  readonly faults?: Neo4jFaults;
  stop(): Promise<void>;
}

interface Neo4jFaults {
  /** Sends a signal to the server's process: SIGKILL, or SIGSTOP and SIGCONT. */
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  /** Waits for the end of a killed server and starts it again on the same store and port. */
  restart(): Promise<void>;
}

const startDeadlineMs = 50_000;
const stopDeadlineMs = 10_000;
const testPassword = "atlas-test-password";

/**
 * Starts a Neo4j with an empty store in a temporary folder, or says what is missing for it. With `NEO4J_TEST_URI`
 * set, that server is used instead and `stop` leaves it running.
 */
export async function startNeo4j(which: "lts" | "newest"): Promise<Neo4jServer | { readonly skipped: string }> {
  const given = process.env.NEO4J_TEST_URI;
  if (given) {
    return {
      uri: given,
      username: process.env.NEO4J_USERNAME ?? "neo4j",
      password: process.env.NEO4J_PASSWORD ?? "",
      stop: async () => {},
    };
  }
  const place = findNeo4j(which);
  if ("skipped" in place) return place;
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), "neo4j-test-"));
  const source = fileURLToPath(new URL("Neo4jServer.java", import.meta.url));
  const launch = () =>
    spawn(place.java, ["-Xmx1g", "-cp", join(place.jars, "*"), source, home, String(port)], { stdio: ["pipe", "pipe", "pipe"] });
  let server = launch();
  const stop = async () => {
    await end(server);
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await ready(server);
    await setPassword(uri);
  } catch (error) {
    await stop();
    throw error;
  }
  const faults: Neo4jFaults = {
    signal: (name) => {
      server.kill(name);
    },
    restart: async () => {
      await end(server);
      server = launch();
      await ready(server);
    },
  };
  return { uri, username: "neo4j", password: testPassword, faults, stop };
}

/** The Java and the jars of a version, or what to install for it. */
export function findNeo4j(which: "lts" | "newest"): { readonly java: string; readonly jars: string } | { readonly skipped: string } {
  const { version, java: javaVersion } = neo4jVersions[which];
  const java = findJava(javaVersion);
  if (java === undefined) return { skipped: `Neo4j ${version} needs a JDK ${javaVersion} or newer: install one, then run npm run setup` };
  const jars = jarFolder(version);
  if (!existsSync(jars)) return { skipped: `Neo4j ${version} is not in ${jars}: run npm run setup` };
  return { java, jars };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === "object") resolve(address.port);
        else reject(new Error("no free port"));
      });
    });
  });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    let errors = "";
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`Neo4j did not start: ${why}\n${errors}`));
    };
    const timer = setTimeout(() => fail(`not ready after ${startDeadlineMs} ms`), startDeadlineMs);
    // Both streams are read to the end: a full pipe would stall the server.
    server.stdout?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-10_000);
      if (/^ready$/m.test(output)) {
        clearTimeout(timer);
        resolve();
      }
    });
    server.stderr?.on("data", (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-10_000);
    });
    server.once("error", (error) => fail(error.message));
    server.once("exit", (code) => fail(`exit code ${code}`));
  });
}

async function setPassword(uri: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", "neo4j"), { telemetryDisabled: true });
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password: testPassword },
      { database: "system" },
    );
  } finally {
    await driver.close();
  }
}

function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.kill("SIGKILL"), stopDeadlineMs);
    server.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    server.kill("SIGTERM");
  });
}
