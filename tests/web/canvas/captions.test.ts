import { describe, expect, it } from "vitest";
import { layCaptions } from "../../../web/canvas/captions.ts";
import { emptyScene, type Scene, type SceneNode } from "../../../web/graph/scene.ts";

const hospital = (id: string, x: number, y: number): SceneNode => ({
  id,
  kind: "Hospital",
  nameEn: "Qilu Hospital of Shandong University",
  nameZh: "山东大学齐鲁医院",
  x,
  y,
  hidden: false,
  pinned: false,
});
const sceneOf = (nodes: readonly SceneNode[]): Scene => ({
  ...emptyScene("middle"),
  nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
});
const lay = (scene: Scene, language: "en" | "zh") =>
  layCaptions({
    scene,
    stubs: new Map(),
    language,
    selection: new Set(),
    width: 390,
    shunned: [
      { left: -1e5, right: 0, bottom: -1e5, top: 1e5 },
      { left: 390, right: 1e5, bottom: -1e5, top: 1e5 },
    ],
    place: ({ x, y }) => ({ x, y }),
    scale: 1,
    measure: (text, _, size) => [...text].reduce((sum, letter) => sum + size * (letter > "\u2e80" ? 1 : 0.55), 0),
  });

describe("the names on the canvas", () => {
  it("are not cut by the rim of a narrow window: beside a node near it they are as narrow as their room", () => {
    // Rows so close that no name finds room above or below its node.
    const rows = [0, 1, 2, 3, 4].flatMap((row) => [
      hospital(`left-${row}`, 70, 100 + 36 * row),
      hospital(`right-${row}`, 320, 100 + 36 * row),
    ]);
    for (const language of ["en", "zh"] as const) {
      const scene = sceneOf([hospital("middle", 195, 172), ...rows]);
      const { captions } = lay(scene, language);
      expect(captions.length).toBeGreaterThan(8);
      for (const { id, x, width } of captions) {
        const left = (scene.nodes[id]?.x ?? 0) + x;
        expect([id, left >= 0 && left + width <= 390]).toEqual([id, true]);
      }
    }
  });
});
