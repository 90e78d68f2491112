import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The API as one file for a Web Worker; the engine and the release come to it as messages. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL("../dist/worker", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // One file on purpose.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: fileURLToPath(new URL("worker.ts", import.meta.url)),
      output: { entryFileNames: "atlas-worker.js", codeSplitting: false },
    },
  },
});
