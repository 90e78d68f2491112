import { currentPlace } from "../router/location.ts";
import { matchPath } from "../router/match.ts";
import { currentLanguage } from "./language.ts";
import { currentTheme } from "./theme.ts";

/** What is drawn, for scripts; a view without a canvas draws nothing. */
export interface DrawnScene {
  readonly nodes: readonly { id: string; kind: string; x: number; y: number; hidden: boolean; pinned: boolean }[];
  readonly edges: readonly { id: string; source: string; target: string; type: string }[];
  readonly selection: readonly string[];
  readonly camera: { x: number; y: number; ratio: number } | null;
  readonly totals: { nodes: number; edges: number };
}
/** `window.atlas`: read only, documented in `README.md`. */
interface AtlasWindow {
  readonly scene: () => DrawnScene;
  readonly view: () => { name: string; parameters: Readonly<Record<string, string>>; lang: string; theme: string };
}

declare global {
  interface Window {
    readonly atlas: AtlasWindow;
  }
}

const nothing: DrawnScene = { nodes: [], edges: [], selection: [], camera: null, totals: { nodes: 0, edges: 0 } };
let provide: (() => DrawnScene) | null = null;

/** A view with a canvas tells what it draws for as long as it is on screen. Returns how to stop. */
export function provideScene(scene: () => DrawnScene): () => void {
  provide = scene;
  return () => {
    if (provide === scene) provide = null;
  };
}

/** Puts `window.atlas` in its place; `patterns` are the addresses of the explorer, `/entity/:id`. */
export function openAtlasWindow(patterns: readonly string[]): void {
  Object.defineProperty(window, "atlas", {
    value: Object.freeze<AtlasWindow>({ scene: () => provide?.() ?? nothing, view: () => readView(patterns) }),
  });
}

function readView(patterns: readonly string[]): ReturnType<AtlasWindow["view"]> {
  const { path, search } = currentPlace();
  const own = patterns.map((pattern) => matchPath(pattern, path)).find((parameters) => parameters !== null) ?? {};
  const parameters = { ...Object.fromEntries(new URLSearchParams(search)), ...own };
  return { name: path.split("/")[1] || "home", parameters, lang: currentLanguage(), theme: currentTheme() };
}
