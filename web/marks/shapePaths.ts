import type { KindShape } from "./kindStyle.ts";

/** Outlines in a 12 × 12 box, of about equal weight to the eye. */
export const shapePaths: Readonly<Record<KindShape, string>> = {
  square: "M1.5 1.5h9v9h-9z",
  circle: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1z",
  hexagon: "M3.2 1h5.6L11.6 6 8.8 11H3.2L.4 6z",
  diamond: "M6 .4 11.6 6 6 11.6.4 6z",
  plus: "M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z",
  ring: "M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",
  bar: "M.8 4h10.4v4H.8z",
  dot: "M6 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z",
};
