import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, invert } from "../../../web/graph/change.ts";
import { plan } from "../../../web/graph/command.ts";
import { emptyHistory, redo, run, undo } from "../../../web/graph/history.ts";
import { emptyScene, type Scene, shownEdges, shownNodes } from "../../../web/graph/scene.ts";
import { command, id, node, part } from "./arbitrary.ts";

const scenes = fc.array(command, { maxLength: 8 }).map((commands) => commands.reduce(run, emptyHistory).scene);
const places = (scene: Scene) => Object.fromEntries(Object.values(scene.nodes).map(({ id: name, x, y }) => [name, [x, y]]));

describe("the scene", () => {
  it("undoes to the start and redoes to the end", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 10 }), (commands) => {
        const end = commands.reduce(run, emptyHistory);
        const start = commands.reduce(undo, end);
        expect(start.scene).toEqual(emptyHistory.scene);
        expect(commands.reduce(redo, start).scene).toEqual(end.scene);
      }),
    );
  });

  it("takes every change back by its inverse", () => {
    fc.assert(
      fc.property(scenes, command, (scene, next) => {
        const change = plan(scene, next);
        expect(apply(apply(scene, change), invert(change))).toEqual(scene);
      }),
    );
  });

  it("moves no node when others are added, hidden, shown, kept, removed, pinned or filtered", () => {
    fc.assert(
      fc.property(scenes, command, (scene, next) => {
        fc.pre(next.type !== "rearrange" && next.type !== "move" && next.type !== "group");
        const after = places(apply(scene, plan(scene, next)));
        for (const [name, place] of Object.entries(places(scene))) if (after[name]) expect(after[name]).toEqual(place);
      }),
    );
  });

  it("draws the same picture whatever order nodes and edges come in", () => {
    fc.assert(
      fc.property(scenes, part, fc.option(id), (scene, { nodes, edges }, around) => {
        for (const start of [emptyScene("n0"), scene]) {
          const added = apply(start, plan(start, { type: "add", nodes, edges, around }));
          const turned = apply(start, plan(start, { type: "add", nodes: nodes.toReversed(), edges: edges.toReversed(), around }));
          expect(turned).toEqual(added);
        }
      }),
    );
  });

  it("gives every node a place of its own", () => {
    fc.assert(
      fc.property(part, part, (one, two) => {
        const history = [one, two].reduce((now, each) => run(now, { type: "add", ...each, around: "n0" }), emptyHistory);
        const taken = Object.values(places(history.scene)).map(String);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it("keeps pinned nodes where they are when everything else is arranged anew", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const after = apply(scene, plan(scene, { type: "rearrange" }));
        for (const each of Object.values(scene.nodes)) if (each.pinned) expect(after.nodes[each.id]).toBe(each);
      }),
    );
  });

  it("never draws an edge without both its ends", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const shown = new Set(shownNodes(scene).map((each) => each.id));
        for (const { source, target } of shownEdges(scene)) expect(shown.has(source) && shown.has(target)).toBe(true);
      }),
    );
  });

  it("keeps a command that alters nothing out of the history", () => {
    const one = run(emptyHistory, { type: "add", nodes: [fc.sample(node, 1)[0]].flatMap((each) => each ?? []), edges: [], around: null });
    expect(run(one, { type: "hide", nodes: ["nobody"] })).toBe(one);
    expect(run(one, { type: "rearrange" }).done.length).toBe(1);
  });
});
