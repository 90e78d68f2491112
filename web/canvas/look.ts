import type { Language } from "../state/language.ts";
import type { AreaShape } from "./area.ts";
import { type Emphasis, noEmphasis } from "./reducers.ts";

/** What the canvas shows besides the scene: none of it is kept in the graph. */
export interface Look {
  readonly language: Language;
  readonly emphasis: Emphasis;
  readonly selection: ReadonlySet<string>;
  readonly current: string | null;
  readonly stubs: ReadonlyMap<string, number>;
  /** The area that the next drag draws; without one a drag moves the picture. */
  readonly area?: AreaShape | null;
}

export const plainLook: Look = { language: "en", emphasis: noEmphasis, selection: new Set(), current: null, stubs: new Map() };
