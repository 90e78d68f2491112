import { useRef } from "react";
import type { Canvas } from "../../canvas/canvas.ts";
import { linkText, toLink } from "../../graph/link.ts";
import { currentPlace, hrefOf, navigate, usePlace } from "../../router/location.ts";
import type { GraphState } from "./session.ts";

/** Opened where the address names no entity: the scenario the first screen asks about. */
const usualFocus = "scn-pathology-diagnosis";
/** The last text that the view itself has put into the address: no reason to open it again. */
let written: string | null = null;

export interface WantedScene {
  readonly focus: string;
  readonly text: string | null;
}

/** What the address asks for; it stays the same while the view itself keeps the address in step. */
export function useWantedScene(): WantedScene {
  const { search, hash } = usePlace();
  const focus = new URLSearchParams(search).get("focus") ?? usualFocus;
  const text = textOf(hash);
  const wanted = useRef<WantedScene>({ focus, text });
  const own = text !== null && text === written;
  if (!own && (focus !== wanted.current.focus || text !== wanted.current.text)) wanted.current = { focus, text };
  return wanted.current;
}

const textOf = (hash: string): string | null => (hash.startsWith("#s=") ? hash.slice(3) : null);
/** The scene in the address, whoever put it there. */
export const sceneInAddress = (): string | null => textOf(currentPlace().hash);

/** The text of the exact scene on screen. */
export function sceneText(
  { history: { scene }, selection }: GraphState,
  camera: ReturnType<Canvas["camera"]> | null,
  release: string | null,
): string {
  const digits = (value: number) => Number(value.toFixed(5));
  const at = camera && { x: digits(camera.x), y: digits(camera.y), ratio: digits(camera.ratio) };
  return linkText(toLink(scene, { release, camera: at, selection: [...selection].sort() }));
}

/** Puts the scene into the address without a step for the back button. */
export function writeScene(text: string): void {
  written = text;
  const { path, search } = currentPlace();
  navigate(`${path}${search}#s=${text}`, { replace: true });
}

/** Takes the exact scene out of the address, so that the view opens around its focus. */
export function forgetScene(): void {
  const { path, search } = currentPlace();
  navigate(`${path}${search}`, { replace: true });
}

/** The whole address of a scene, to send to someone. */
export function sceneAddress(text: string): string {
  const { path, search } = currentPlace();
  return `${location.origin}${hrefOf(`${path}${search}`)}#s=${text}`;
}
