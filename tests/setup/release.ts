import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { loadFolder } from "../../cli/ingest.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the release of the real dataset in the embedded engine. */
    atlasHome: string;
  }
}

/** Loads the real dataset once for all test files; where the data is as in the last run, nothing is loaded. */
export default async function setup(project: TestProject): Promise<void> {
  const home = join(process.cwd(), "node_modules", ".atlas-test");
  if (!(await loadFolder("data", home))) throw new Error("the data folder has errors: run `npm run atlas -- check`");
  project.provide("atlasHome", home);
}
