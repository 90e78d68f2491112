import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "../../../web/graph/geometry.ts";
import { placeLabels } from "../../../web/graph/labels.ts";
import { wrapLabel } from "../../../web/graph/wrap.ts";

const spot = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
const wishes = fc
  .array(fc.record({ at: spot, width: fc.integer({ min: 20, max: 130 }), importance: fc.nat(20) }), { maxLength: 40 })
  .map((list) =>
    list.map(({ at, width, importance }, index) => ({
      id: `n${index}`,
      at,
      radius: 8,
      width,
      height: 14,
      outward: { x: at.x - 300, y: at.y - 200 },
      importance,
    })),
  );

describe("labels", () => {
  it("never lie over one another or over a node", () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const nodes = all.map(({ at }) => ({ left: at.x - 8, right: at.x + 8, bottom: at.y - 8, top: at.y + 8 }));
        const placed = placeLabels(all, nodes, []);
        for (const [index, { box }] of placed.entries()) {
          expect(nodes.some((node) => overlap(node, box))).toBe(false);
          expect(placed.slice(index + 1).some((other) => overlap(other.box, box))).toBe(false);
        }
      }),
    );
  });

  it("give the place to the more important where only one fits", () => {
    const wish = { at: { x: 0, y: 0 }, radius: 8, width: 60, height: 14, outward: { x: 1, y: 0 } };
    const walls = [
      { left: -200, right: 200, bottom: -60, top: -8 },
      { left: -200, right: 200, bottom: 8, top: 60 },
      { left: -200, right: -8, bottom: -8, top: 8 },
    ];
    const [first, ...others] = placeLabels(
      [
        { ...wish, id: "small", importance: 1 },
        { ...wish, id: "large", importance: 2 },
      ],
      walls,
      [],
    );
    expect([first?.id, others]).toEqual(["large", []]);
  });

  const widthOf = (text: string) => [...text].length;
  it("break at words or between ideographs, into two lines at most, and end in an ellipsis where they do not fit", () => {
    expect(wrapLabel("Shanghai Jiao Tong University", 18, widthOf)).toEqual(["Shanghai Jiao Tong", "University"]);
    expect(wrapLabel("The Hong Kong University of Science and Technology", 16, widthOf)).toEqual(["The Hong Kong", "University of…"]);
    expect(wrapLabel("上海交通大学医学院附属瑞金医院", 8, widthOf)).toEqual(["上海交通大学医学", "院附属瑞金医院"]);
    expect(wrapLabel("KEEP", 16, widthOf)).toEqual(["KEEP"]);
  });

  it("are at most two lines, none wider than allowed", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.integer({ min: 6, max: 30 }), (text, most) => {
        const lines = wrapLabel(text, most, widthOf);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
