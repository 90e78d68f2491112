import { csvLine, toCsv } from "../../../schema/csv.ts";
import type { Cell } from "../../../schema/savedQuery.ts";
import { escapeXml } from "../../graph/escapeXml.ts";
import { type Scene, shownEdges, shownNodes } from "../../graph/scene.ts";

/** Whose data it is under which licence, and the address that shows the same picture. */
export interface Origin {
  readonly attribution: string;
  readonly address: string;
}

const columns = ["record", "id", "kind", "nameEn", "nameZh", "x", "y", "source", "type", "target", "voice", "claims", "claimIds"];

/** What is drawn as one table: a row a node, then a row an edge. */
export function sceneCsv(scene: Scene, { attribution, address }: Origin): string {
  const nodes = shownNodes(scene).map(({ id, kind, nameEn, nameZh, x, y }): Record<string, Cell> => {
    return { record: "node", id, kind, nameEn, nameZh, x, y };
  });
  const edges = shownEdges(scene).map(({ id, source, target, type, voice, claims, claimIds }): Record<string, Cell> => {
    return { record: "edge", id, source, type, target, voice, claims, claimIds: [...claimIds] };
  });
  return toCsv({ columns, rows: [...nodes, ...edges] }, "en") + csvLine([`${attribution}, ${address}`]);
}

/** What is drawn as data, with the same names as in `window.atlas.scene()`. */
export function sceneJson(scene: Scene, origin: Origin): string {
  const nodes = shownNodes(scene).map(({ id, kind, nameEn, nameZh, x, y, pinned }) => ({ id, kind, nameEn, nameZh, x, y, pinned }));
  return `${JSON.stringify({ focus: scene.focus, filter: scene.filter, nodes, edges: shownEdges(scene), ...origin }, null, 1)}\n`;
}

const keys = [
  ["node", "kind", "string"],
  ["node", "nameEn", "string"],
  ["node", "nameZh", "string"],
  ["node", "x", "double"],
  ["node", "y", "double"],
  ["edge", "type", "string"],
  ["edge", "voice", "string"],
  ["edge", "claims", "int"],
  ["edge", "claimIds", "string"],
] as const;

/** What is drawn as GraphML, which Gephi, yEd, Cytoscape and NetworkX read. */
export function sceneGraphml(scene: Scene, { attribution, address }: Origin): string {
  const declared = keys.map(([of, name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`);
  const nodes = shownNodes(scene).map(({ id, ...rest }) => `<node id="${escapeXml(id)}">${dataOf("node", rest)}</node>`);
  const edges = shownEdges(scene).map(
    ({ id, source, target, ...rest }) =>
      `<edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${dataOf("edge", { ...rest, claimIds: rest.claimIds.join(" ") })}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">`,
    `<desc>${escapeXml(`${attribution}, ${address}`)}</desc>`,
    ...declared,
    '<graph id="atlas" edgedefault="directed">',
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>\n",
  ].join("\n");
}

function dataOf(of: "node" | "edge", values: Readonly<Record<string, unknown>>): string {
  return keys
    .filter(([whose, name]) => whose === of && values[name] !== null && values[name] !== undefined)
    .map(([, name]) => `<data key="${of}-${name}">${escapeXml(String(values[name]))}</data>`)
    .join("");
}
