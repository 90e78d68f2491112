import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** The browser that the tests drive: `CHROME_PATH`, else the first one on the path. */
function findChromium(): string | null {
  const given = process.env.CHROME_PATH;
  if (given) return given;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

/** Says in one line why browser tests are left out. In CI nothing may be: there it is a failure. */
export function chromiumOrSkip(): string | null {
  const found = findChromium();
  if (found !== null) return found;
  const message = "no Chromium for the browser tests: install it (npm run setup), or give its path in CHROME_PATH";
  if (process.env.CI === "true") throw new Error(message);
  console.log(`skipped: ${message}`);
  return null;
}

/** Starts a browser with a fresh profile. */
export const openBrowser = (executablePath: string): Promise<Browser> => chromium.launch({ executablePath, headless: true, args: flags });
