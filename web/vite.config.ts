import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Writes each piece packed beside itself, so that the server sends it packed without packing it anew. */
const packed: Plugin = {
  name: "packed",
  async writeBundle({ dir = "" }, bundle) {
    for (const [name, piece] of Object.entries(bundle)) {
      if (!/\.(js|css|svg)$/.test(name)) continue;
      const content = piece.type === "chunk" ? piece.code : piece.source;
      const file = join(dir, name);
      await writeFile(`${file}.br`, new Uint8Array(await promisify(brotliCompress)(content)));
      await writeFile(`${file}.gz`, new Uint8Array(await promisify(gzip)(content, { level: 9 })));
    }
  },
};

/** `base` is relative to nothing: the server holds the app at its root. Nothing is inlined, so that a strict CSP holds. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), packed],
  build: {
    outDir: fileURLToPath(new URL("../dist/web", import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One piece: zod reads its setting when the first schema is made, and chunks run before the code that imports them.
            { name: "zod", test: /node_modules\/zod\/|web\/api\/jitless/, priority: 2 },
            // The editor itself, apart from its keys and its help, so that no piece is large.
            { name: "editor", test: /node_modules\/(@lezer|@codemirror\/(language|legacy-modes))\//, priority: 2 },
            // What several views share is read at once instead of in a dozen requests.
            {
              name: "shared",
              test: /web\/(api|evidence|frame|keyboard|marks|router|search|state|words)\/|\/schema\//,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8470", "/healthz": "http://127.0.0.1:8470", "/readyz": "http://127.0.0.1:8470" } },
});
