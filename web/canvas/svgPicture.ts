import { escapeXml } from "../graph/escapeXml.ts";
import { legendOf } from "../graph/legend.ts";
import { type Scene, type SceneEdge, type SceneNode, shownEdges, shownNodes } from "../graph/scene.ts";
import type { Voice } from "../graph/voice.ts";
import { kindStyle } from "../marks/kindStyle.ts";
import { shapePaths } from "../marks/shapePaths.ts";
import type { ColorMode } from "../state/color.ts";
import type { Language } from "../state/language.ts";
import { captionFont, layCaptions } from "./captions.ts";
import { type Palette, readPalette } from "./palette.ts";
import { radiusOf, widthOf } from "./reducers.ts";

export interface PictureWords {
  readonly title: string;
  readonly kind: (kind: SceneNode["kind"]) => string;
  readonly voice: (voice: Voice) => string;
  /** What is drawn of how much, and whose it is under which licence: the last lines of the picture. */
  readonly end: readonly string[];
}
export interface PictureInput {
  readonly scene: Scene;
  readonly stubs: ReadonlyMap<string, number>;
  readonly language: Language;
  readonly color: ColorMode;
  readonly words: PictureWords;
}

/** Room around the outermost nodes for names, title and legend. */
const room = { side: 190, top: 84, bottom: 70, line: 20 };
const leastWidth = 860;
const dashes: Readonly<Record<Voice, string>> = { independent: "", interested: "6 4", curated: "1.5 3.5" };

/** All that is drawn, as a picture that stands alone: marks, lines, names, legend, source and licence. */
export function svgPicture(input: PictureInput): { text: string; width: number; height: number } {
  const { scene, words } = input;
  const palette = readPalette();
  const nodes = shownNodes(scene);
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs, 0), Math.max(...xs, 0)];
  const [low, high] = [Math.min(...ys, 0), Math.max(...ys, 0)];
  const width = Math.ceil(Math.max(leastWidth, right - left + 2 * room.side));
  const body = Math.ceil(high - low + room.top + room.bottom);
  const height = body + room.line * (2 + words.end.length) + 12;
  const place = ({ x, y }: { x: number; y: number }) => ({ x: width / 2 + x - (left + right) / 2, y: room.top + high - y });
  const parts = [
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    line(words.title, 24, 36, palette.ink, 'font-size="18" font-weight="600"'),
    ...shownEdges(scene).map((edge) => edgeLine(edge, scene, place, input.color === "tier" ? palette.tier(edge.tier) : palette.edge)),
    ...nodes.map((node) => mark(node.kind, place(node), radiusOf(scene, node.id), palette)),
    ...names(input, place, palette),
    ...legend(scene, words, body, palette),
    ...words.end.map((text, index) => line(text, 24, body + room.line * (2 + index) + 6, palette.quiet, "")),
  ];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const text = `${head} font-family="${escapeXml(palette.sans)}" font-size="${captionFont.size}">\n<title>${escapeXml(words.title)}</title>\n<desc>${escapeXml(words.end.join(" "))}</desc>\n${parts.join("\n")}\n</svg>\n`;
  return { text, width, height };
}

type Place = (at: { x: number; y: number }) => { x: number; y: number };

function edgeLine({ source, target, claims, voice }: SceneEdge, scene: Scene, place: Place, color: string): string {
  const [from, to] = [scene.nodes[source], scene.nodes[target]];
  if (!from || !to) return "";
  const [a, b] = [place(from), place(to)];
  const dash = dashes[voice] === "" ? "" : ` stroke-dasharray="${dashes[voice]}"`;
  return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${color}" stroke-width="${widthOf(claims)}"${dash}/>`;
}

function mark(kind: SceneNode["kind"], { x, y }: { x: number; y: number }, radius: number, palette: Palette): string {
  const scale = radius / 5.5;
  const at = `translate(${x} ${y}) scale(${scale.toFixed(3)}) translate(-6 -6)`;
  return `<path d="${shapePaths[kindStyle(kind).shape]}" fill="${palette.of(kind)}" fill-rule="evenodd" transform="${at}"/>`;
}

/** Names where the same rules lay them as on screen, haloed so that a line passes behind. */
function names({ scene, stubs, language }: PictureInput, place: Place, palette: Palette): string[] {
  const context = document.createElement("canvas").getContext("2d");
  const measure = (text: string, bold: boolean, size: number): number => {
    if (!context) return text.length * size * 0.6;
    context.font = `${bold ? 600 : 400} ${size}px ${palette.sans}`;
    return context.measureText(text).width;
  };
  const laid = layCaptions({ scene, stubs, language, selection: new Set(), shunned: [], place, scale: 1, measure });
  const halo = `stroke="${palette.ground}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
  const at = (id: string) => place(scene.nodes[id] ?? { x: 0, y: 0 });
  const counts = laid.stubs.map(({ id, text, x, y }) =>
    line(text, at(id).x + x, at(id).y + y + 9, palette.quiet, `${halo} font-size="${captionFont.stub}"`),
  );
  const captions = laid.captions.flatMap(({ id, lines, bold, side, x, y, width }) => {
    const [anchor, shift] = side === "right" ? ["start", 0] : side === "left" ? ["end", width] : ["middle", width / 2];
    const style = `${halo} text-anchor="${anchor}"${bold ? ' font-weight="600"' : ""}`;
    return lines.map((text, index) =>
      line(text, at(id).x + x + shift, at(id).y + y + index * captionFont.line + captionFont.size, palette.ink, style),
    );
  });
  return [...counts, ...captions];
}

/** Kinds and voices that are drawn, with their counts, in one line. */
function legend(scene: Scene, words: PictureWords, top: number, palette: Palette): string[] {
  const { kinds, voices } = legendOf(scene);
  const parts: string[] = [];
  let x = 30;
  const said = (text: string, picture: (x: number, y: number) => string): void => {
    parts.push(picture(x, top), line(text, x + 14, top + 4, palette.ink, ""));
    x += 36 + [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 12.5 : 6.8), 0);
  };
  for (const { value, count, off } of kinds) {
    if (off || count === 0) continue;
    said(`${words.kind(value)} ${count}`, (left, y) => mark(value, { x: left, y }, 5.5, palette));
  }
  x = 30;
  top += room.line;
  for (const { value, count, off } of voices) {
    if (off || count === 0) continue;
    const dash = dashes[value] === "" ? "" : ` stroke-dasharray="${dashes[value]}"`;
    said(
      `${words.voice(value)} ${count}`,
      (left, y) => `<line x1="${left - 8}" y1="${y}" x2="${left + 9}" y2="${y}" stroke="${palette.ink}" stroke-width="1.6"${dash}/>`,
    );
  }
  return parts;
}

const line = (text: string, x: number, y: number, fill: string, style: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" ${style}>${escapeXml(text)}</text>`;
