import { builtinModules } from "node:module";
import type { SourceFile } from "./sources.ts";
import { findCycles } from "./sources.ts";

/** What breaks a rule of the house: where, and what to do. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Which folder may import which; `tests` may import anything. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  cypher: ["schema"],
  ingest: ["cypher", "schema"],
  ask: ["schema"],
  server: ["ask", "cypher", "schema"],
  cli: ["ingest", "server", "ask", "cypher", "schema"],
  web: ["schema"],
};

/** The guard is pure: the console's worker runs the very same one, so that what it marks is what the server refuses. */
const guardWorker = { from: "web/console/guardWorker.ts", to: /^cypher\/(guard\/|graphWords\.ts)/ };

/** Packages that one place alone may import, by the files it may be. */
const doors: readonly { readonly packages: RegExp; readonly only: RegExp; readonly why: string }[] = [
  { packages: /^neo4j-driver/, only: /^(cypher\/engines\/|tests\/)/, why: "a database driver stays in cypher/engines/" },
  { packages: /^(sigma|@sigma\/)/, only: /^(web\/canvas\/|tests\/)/, why: "sigma stays in web/canvas/" },
  { packages: /^(react|react-dom|sigma|wouter)(\/|$)/, only: /^(web\/(?!graph\/)|tests\/)/, why: "this folder is pure" },
];

/** Hosts, file readers and the Neo4j adapter: all that may use Node's own modules. */
const hosts =
  /^(tests\/|cli\/|ingest\/(listFiles|readDataset|loadGraph|lock|releaseFiles)|server\/(node|environment)|cypher\/(releases|releaseLock|queryFiles)\.ts|cypher\/engines\/|cypher\/stores\/|(web|server)\/vite\.config)/;
const environments = /^(tests\/|cli\/|server\/environment\.ts)/;
const mostLines = 250;

/** Checks every file against the rules of imports, the longest file and the absence of cycles. */
export function findBreaches(files: readonly SourceFile[]): Breach[] {
  return [
    ...files.flatMap((source) => [...importBreaches(source), ...textBreaches(source)]),
    ...findCycles(files).map((cycle) => ({ file: cycle[0] ?? "", line: 1, message: `import cycle: ${cycle.join(" → ")}` })),
  ];
}

function importBreaches({ file, imports }: SourceFile): Breach[] {
  const folder = file.split("/")[0] ?? "";
  const allowed = arrows[folder];
  return imports.flatMap(({ target, line }) => {
    const breach = (message: string) => [{ file, line, message }];
    const there = target.split("/")[0] ?? "";
    if (builtinModules.includes(target.replace(/^node:/, ""))) {
      return hosts.test(file) ? [] : breach(`${target}: only hosts, file readers and the Neo4j adapter use Node's modules`);
    }
    const door = doors.find(({ packages, only }) => packages.test(target) && !only.test(file));
    if (door) return breach(`${target}: ${door.why}`);
    if (file === guardWorker.from && guardWorker.to.test(target)) return [];
    if (allowed && there in arrows && target.includes("/") && there !== folder && !allowed.includes(there)) {
      return breach(`${folder}/ does not import ${there}/`);
    }
    return there === "tests" && folder !== "tests" ? breach("only tests import tests") : [];
  });
}

function textBreaches({ file, text, lines }: SourceFile): Breach[] {
  const found: Breach[] = [];
  if (lines > mostLines) found.push({ file, line: mostLines, message: `${lines} lines: no file is over ${mostLines}; split it by ideas` });
  if (!environments.test(file) && /\bprocess\.env\b/.test(text)) {
    found.push({ file, line: 1, message: "process.env is read in cli/ and server/environment.ts" });
  }
  const sink = /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|new Function)\b/.exec(text);
  if (sink && !file.startsWith("tests/")) found.push({ file, line: 1, message: `${sink[1]}: no HTML sink and no code from text` });
  return found;
}
