import type { Kind } from "../../schema/graph.ts";
import { kindOrder } from "./kinds.ts";
import { edgesOf, type Filter, isShown, nodesOf, noFilter, type Scene } from "./scene.ts";
import { type Voice, voices } from "./voice.ts";

type LegendRow<Value> = Readonly<{ value: Value; count: number; off: boolean }>;
export type Legend = Readonly<{ kinds: readonly LegendRow<Kind>[]; voices: readonly LegendRow<Voice>[] }>;

/** One row a kind and a voice of the scene with what is drawn of it; one switched off counts what it would draw. */
export function legendOf(scene: Scene): Legend {
  const { filter } = scene;
  const nodes = nodesOf(scene).filter((node) => isShown(node, noFilter));
  const shown = new Set(nodes.filter((node) => isShown(node, filter)).map(({ id }) => id));
  const edges = edgesOf(scene).filter(({ source, target }) => shown.has(source) && shown.has(target));
  const kinds = kindOrder.map((kind) => ({
    value: kind,
    count: nodes.filter((node) => node.kind === kind).length,
    off: filter.kinds.includes(kind),
  }));
  return {
    kinds: kinds.filter(({ count, off }) => count > 0 || off),
    voices: voices.map((voice) => ({
      value: voice,
      count: edges.filter((edge) => edge.voice === voice).length,
      off: filter.voices.includes(voice),
    })),
  };
}

/** Switches one kind off or on again. */
export const toggleKind = (filter: Filter, kind: Kind): Filter => ({ ...filter, kinds: toggled(filter.kinds, kind) });
export const toggleVoice = (filter: Filter, voice: Voice): Filter => ({ ...filter, voices: toggled(filter.voices, voice) });

/** Leaves only one kind on; done twice, all. */
export function isolateKind({ kinds }: Legend, filter: Filter, kind: Kind): Filter {
  const others = kinds.map(({ value }) => value).filter((each) => each !== kind);
  const alone = others.every((each) => filter.kinds.includes(each)) && !filter.kinds.includes(kind);
  return { ...filter, kinds: alone ? [] : others };
}

/** Leaves only one voice on; done twice, all. */
export function isolateVoice(filter: Filter, voice: Voice): Filter {
  const others = voices.filter((each) => each !== voice);
  const alone = others.every((each) => filter.voices.includes(each)) && !filter.voices.includes(voice);
  return { ...filter, voices: alone ? [] : others };
}

const toggled = <Value>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
