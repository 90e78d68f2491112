import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { readQueries } from "../../cypher/queryFiles.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { serveAtlas } from "../../server/node.ts";
import { openBrowser } from "./browser.ts";
import { buildWeb } from "./buildWeb.ts";

export interface OpenOptions {
  readonly lang?: "en" | "zh";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** A page of the atlas, and what it did that it should not have done. */
interface OpenedPage {
  readonly page: Page;
  /** Errors in the console, uncaught ones, broken policies, and requests to other hosts. */
  readonly faults: readonly string[];
}

export interface RunningAtlas {
  readonly address: string;
  readonly browser: Browser;
  readonly open: (path: string, options?: OpenOptions) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** The real server on a free port, with the real dataset in the embedded engine and the built web app, and a browser. */
export async function startAtlas(home: string, chromium: string): Promise<RunningAtlas> {
  const web = await buildWeb();
  const serving = await serveAtlas({ store: openEmbeddedStore(home), queries: await readQueries(), port: 0, host: "127.0.0.1", web });
  const browser = await openBrowser(chromium);
  return {
    address: serving.address,
    browser,
    open: (path, options = {}) => openPage(browser, serving.address, path, options),
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

async function openPage(browser: Browser, address: string, path: string, options: OpenOptions): Promise<OpenedPage> {
  const { lang = "en", theme = "light", width = 1440, height = 900 } = options;
  const settings: BrowserContextOptions = {
    baseURL: address,
    locale: lang === "zh" ? "zh-CN" : "en-GB",
    colorScheme: theme,
    viewport: { width, height },
    hasTouch: width < 760,
    permissions: ["clipboard-read", "clipboard-write"],
  };
  const page = await (await browser.newContext(settings)).newPage();
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== address) faults.push(`request to ${url.origin}`);
  });
  await page.goto(path);
  return { page, faults };
}
