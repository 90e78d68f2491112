import type { Shape } from "./kinds.ts";

/** Functions that give the same on both engines, with what they give. Names in small letters. */
export const functions: Readonly<Record<string, Shape>> = {
  count: "number",
  sum: "number",
  avg: "number",
  min: "any",
  max: "any",
  collect: "list",
  stdev: "number",
  stdevp: "number",
  percentilecont: "number",
  percentiledisc: "number",
  labels: "list",
  type: "text",
  keys: "list",
  properties: "map",
  startnode: "node",
  endnode: "node",
  nodes: "list",
  relationships: "list",
  length: "number",
  size: "number",
  head: "any",
  last: "any",
  tail: "list",
  range: "list",
  reverse: "any",
  coalesce: "any",
  exists: "boolean",
  tostring: "text",
  tointeger: "number",
  tofloat: "number",
  toboolean: "boolean",
  toupper: "text",
  tolower: "text",
  trim: "text",
  ltrim: "text",
  rtrim: "text",
  left: "text",
  right: "text",
  substring: "text",
  replace: "text",
  split: "list",
  abs: "number",
  ceil: "number",
  floor: "number",
  round: "number",
  sign: "number",
  sqrt: "number",
  exp: "number",
  log: "number",
  log10: "number",
  sin: "number",
  cos: "number",
  tan: "number",
  pi: "number",
  e: "number",
  date: "date",
};

const humps =
  "startNode endNode toString toInteger toFloat toBoolean toUpper toLower lTrim rTrim percentileCont percentileDisc stDev stDevP";

/** The functions as people write them. */
export const functionNames: readonly string[] = Object.keys(functions).map(
  (name) => humps.split(" ").find((each) => each.toLowerCase() === name) ?? name,
);

export const aggregates: ReadonlySet<string> = new Set([
  "count",
  "sum",
  "avg",
  "min",
  "max",
  "collect",
  "stdev",
  "stdevp",
  "percentilecont",
  "percentiledisc",
]);

/** Never null where their argument is not. */
export const sureFunctions: ReadonlySet<string> = new Set([
  "labels",
  "type",
  "keys",
  "nodes",
  "relationships",
  "length",
  "size",
  "range",
  "collect",
  "count",
  "tolower",
  "toupper",
  "startnode",
  "endnode",
]);

const asText = "dates are text here: compare and cut them as text";

/** Functions that one engine lacks or reads otherwise, and what to write. */
export const unportable: Readonly<Record<string, string>> = {
  isempty: "write size(x) = 0",
  char_length: "write size(x)",
  character_length: "write size(x)",
  upper: "write toUpper(x)",
  lower: "write toLower(x)",
  btrim: "write trim(x)",
  tostringornull: "write toString(x)",
  tointegerornull: "write toInteger(x)",
  tofloatornull: "write toFloat(x)",
  tobooleanornull: "write toBoolean(x)",
  nullif: "write CASE WHEN a = b THEN null ELSE a END",
  datetime: asText,
  localdatetime: asText,
  time: asText,
  localtime: asText,
  duration: asText,
  timestamp: asText,
  shortestpath: "write MATCH p = shortestPath((a)-[*..6]-(b))",
  allshortestpaths: "write MATCH p = allShortestPaths((a)-[*..6]-(b))",
};
