// The long runs that `npm test` keeps short: 10,000 mutated inputs. ATLAS_SEED repeats a run.
import { spawnSync } from "node:child_process";

const { status } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "tests/ingest/mutated.test.ts"], {
  stdio: "inherit",
  env: { ATLAS_MUTATIONS: "10000", ...process.env },
});
process.exit(status ?? 1);
