/** The views that count by the scope, by the pattern of their address: there the switch is shown. */
export const scopedPaths: ReadonlySet<string> = new Set([
  "/",
  "/trace/:id",
  "/coverage",
  "/policy",
  "/policy/:id",
  "/entity/:id",
  "/graph",
  "/path",
  "/health",
  "/ask",
  "/queries/:name",
  "/sources",
  "/sources/:id",
  "/conflicts",
  "/report",
]);
