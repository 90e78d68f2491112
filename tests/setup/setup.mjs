// Installs what the tests need beyond npm: a browser, Chinese fonts, Java, a compose client, and two Neo4j servers as jars.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findJava, jarFolder, neo4jVersions } from "./java.mjs";

const pom = join(dirname(fileURLToPath(import.meta.url)), "pom.xml");

/** @param {string} command @param {string[]} options */
function succeeds(command, options) {
  return spawnSync(command, options, { stdio: "ignore" }).status === 0;
}

/** @param {string} command @param {string[]} options */
function run(command, options) {
  console.log(`$ ${[command, ...options].join(" ")}`);
  return (
    spawnSync(command, options, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  );
}

function missingPackages() {
  const missing = [];
  if (!succeeds("chromium", ["--version"])) missing.push("chromium");
  if (!succeeds("dpkg", ["-s", "fonts-noto-cjk"])) missing.push("fonts-noto-cjk");
  if (findJava(neo4jVersions.lts.java) === undefined) missing.push("openjdk-17-jdk-headless");
  if (!succeeds("mvn", ["-v"])) missing.push("maven");
  if (!succeeds("docker", ["compose", "version"]) && !succeeds("docker-compose", ["version"])) missing.push("docker-compose");
  return missing;
}

/** @param {{ version: string, java: number }} wanted @returns {boolean} whether the jars are there */
function fetchJars({ version, java }) {
  const folder = jarFolder(version);
  if (existsSync(folder)) {
    console.log(`Neo4j ${version}: already in ${folder}`);
    return true;
  }
  if (findJava(java) === undefined) {
    console.log(`Neo4j ${version}: skipped, needs a JDK ${java} or newer (JAVA_HOME, PATH or /usr/lib/jvm).`);
    return true;
  }
  mkdirSync(dirname(folder), { recursive: true });
  // Fetched next to its place and renamed, so that an interrupted download never looks complete.
  const partial = mkdtempSync(`${folder}.partial-`);
  const fetched = run("mvn", [
    "-q",
    "-B",
    "-f",
    pom,
    `-Dneo4j.version=${version}`,
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${partial}`,
  ]);
  if (fetched) renameSync(partial, folder);
  else rmSync(partial, { recursive: true, force: true });
  console.log(`Neo4j ${version}: ${fetched ? `in ${folder}` : "could not be fetched"}`);
  return fetched;
}

let missing = missingPackages();
if (missing.length > 0 && process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing]);
  missing = missingPackages();
}
if (missing.length > 0) {
  console.log(`Please install: ${missing.join(", ")} (Debian names), then run this again.`);
  process.exitCode = 1;
}
if (!missing.includes("maven")) {
  for (const wanted of Object.values(neo4jVersions)) {
    if (!fetchJars(wanted)) process.exitCode = 1;
  }
}
