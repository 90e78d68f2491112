import { type RefObject, useEffect, useRef, useState } from "react";
import { type Canvas, canDraw, openCanvas } from "../canvas/canvas.ts";
import { type Look, plainLook } from "../canvas/look.ts";
import { noEmphasis } from "../canvas/reducers.ts";
import { neighborsOf, type Scene } from "../graph/scene.ts";
import { navigate } from "../router/location.ts";
import { openEvidence } from "../state/drawer.ts";
import { currentLanguage, useLanguage } from "../state/language.ts";
import { useTheme } from "../state/theme.ts";

const ignore = (): void => {};

/** Draws a scene to look at: a node leads to its page, an edge to what states it. False where nothing can be drawn. */
export function useResultCanvas(scene: Scene, container: RefObject<HTMLDivElement | null>): boolean {
  const canvas = useRef<Canvas | null>(null);
  const [able, setAble] = useState(true);
  const language = useLanguage();
  const theme = useTheme();
  useEffect(() => {
    if (!container.current || Object.keys(scene.nodes).length === 0) return;
    if (!canDraw()) return setAble(false);
    const opened = openCanvas(container.current, {
      onNode: (id) => navigate(`/entity/${encodeURIComponent(id)}`),
      onEdge: (id) => openEvidence({ claimIds: scene.edges[id]?.claimIds ?? [] }),
      onHover: (id) => opened.look(lookAt(scene, id)),
      onStage: ignore,
      onExpand: ignore,
      onMove: () => opened.show(scene),
      onMarquee: ignore,
      onCamera: ignore,
      corner: () => ({ width: 0, height: 0 }),
      onLost: () => setAble(false),
    });
    canvas.current = opened;
    opened.show(scene);
    opened.look(lookAt(scene, null));
    opened.fit();
    return () => {
      canvas.current = null;
      opened.close();
    };
  }, [scene, container]);
  useEffect(() => canvas.current?.look({ ...lookAt(scene, null), language }), [scene, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tokens have other values in another theme.
  useEffect(() => canvas.current?.recolor(), [theme]);
  return able;
}

/** Hovering dims what is not next to the node. */
function lookAt(scene: Scene, hovered: string | null): Look {
  const lit = new Set(hovered === null ? [] : [hovered, ...neighborsOf(scene, hovered)]);
  return { ...plainLook, language: currentLanguage(), emphasis: { ...noEmphasis, lit, center: hovered } };
}
