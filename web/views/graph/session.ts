import type { AreaShape } from "../../canvas/area.ts";
import type { Command } from "../../graph/command.ts";
import { type History, redo, run, undo } from "../../graph/history.ts";
import { edgesAmong, type Neighborhoods, nodesIn } from "../../graph/neighborhoods.ts";
import { expansionOf } from "../../graph/opening.ts";
import { shownNodes } from "../../graph/scene.ts";
import { createStore, type Store } from "../../state/store.ts";
import { arrange } from "./arrange.ts";
import { groupsByCategory } from "./categories.ts";
import { type Opening, pathsBetween, withNeighborhoods } from "./load.ts";

/** Everything the graph view holds: the scene with its history, what the server said, and what is pointed at. */
export interface GraphState {
  readonly history: History;
  readonly neighborhoods: Neighborhoods;
  readonly missing: readonly string[];
  readonly selection: ReadonlySet<string>;
  readonly hovered: string | null;
  /** Where the keyboard is. */
  readonly current: string | null;
  /** Whose neighbors the list shows. */
  readonly opened: string;
  readonly edge: string | null;
  readonly problem: Error | null;
  /** The area that the next drag draws. */
  readonly area: AreaShape | null;
  /** Two entities that were found to have no path between them. */
  readonly apart: readonly [string, string] | null;
  /** The last arrangement took longer than its budget, and nothing was moved. */
  readonly overrun: boolean;
}

export interface Session {
  readonly store: Store<GraphState>;
  readonly run: (command: Command) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly hover: (id: string | null) => void;
  readonly select: (ids: readonly string[], add?: boolean) => void;
  /** Goes to a node: selects it and shows its neighbors in the list. */
  readonly go: (id: string, add?: boolean) => void;
  readonly chooseEdge: (id: string | null) => void;
  /** Draws these neighbors of a node, with every edge they have with what is drawn. */
  readonly draw: (ids: readonly string[], around: string) => Promise<void>;
  readonly expand: (id: string) => Promise<void>;
  readonly release: () => void;
  readonly chooseArea: (shape: AreaShape | null) => void;
  /** Draws the shortest paths between two nodes and selects what lies on them. */
  readonly connect: (from: string, to: string) => Promise<void>;
  /** Lays what is selected, else all, by policy category. */
  readonly group: () => Promise<void>;
  /** Lays everything anew. */
  readonly rearrange: () => Promise<void>;
}

/** Begins a session with an opening. All changes go through it, so that list, canvas and address stay in step. */
export function createSession({ history, neighborhoods, missing }: Opening, selection: readonly string[]): Session {
  const store = createStore<GraphState>({
    history,
    neighborhoods,
    missing,
    selection: new Set(selection),
    hovered: null,
    current: null,
    opened: selection.length === 1 ? (selection[0] ?? "") : (history.scene.focus ?? Object.keys(history.scene.nodes)[0] ?? ""),
    edge: null,
    problem: null,
    area: null,
    apart: null,
    overrun: false,
  });
  const set = (change: Partial<GraphState>) => store.set({ ...store.get(), ...change });
  const step = (next: (history: History) => History) => set(kept(store.get(), next(store.get().history)));

  const draw = async (ids: readonly string[], around: string): Promise<void> => {
    try {
      const known = await withNeighborhoods(store.get().neighborhoods, ids);
      const present = [...Object.keys(store.get().history.scene.nodes), ...ids];
      set({ neighborhoods: { ...store.get().neighborhoods, ...known }, problem: null });
      step((now) => run(now, { type: "add", nodes: nodesIn(known, ids), edges: edgesAmong(known, present), around }));
    } catch (problem) {
      // What is on screen stays; the list says what could not be read.
      set({ problem: toError(problem) });
    }
  };
  return {
    store,
    run: (command) => step((now) => run(now, command)),
    undo: () => step(undo),
    redo: () => step(redo),
    hover: (hovered) => set({ hovered }),
    select: (ids, add = false) => set({ selection: new Set(add ? [...store.get().selection, ...ids] : ids), edge: null, area: null }),
    go: (id, add = false) => {
      const { selection: before } = store.get();
      const next = add ? toggled(before, id) : new Set([id]);
      set({ selection: next, current: id, edge: null, ...(store.get().neighborhoods[id] ? { opened: id } : {}) });
    },
    chooseEdge: (edge) => set({ edge }),
    draw,
    expand: async (id) => {
      const { neighborhoods: known, history: now } = store.get();
      const around = known[id];
      if (!around) return;
      set({ opened: id, current: id });
      await draw(expansionOf(id, around, now.scene.nodes), id);
    },
    release: () => set({ selection: new Set(), current: null, edge: null, hovered: null, area: null }),
    chooseArea: (area) => set({ area }),
    connect: async (from, to) => {
      const found = await pathsBetween(from, to).catch((problem: unknown) => set({ problem: toError(problem) }));
      if (!found) return;
      set({ apart: found.length === 0 ? [from, to] : null });
      if (found.length === 0) return;
      await draw(found, from);
      set({ selection: new Set(found), edge: null });
    },
    group: async () => {
      try {
        const { history: now, selection } = store.get();
        const groups = await groupsByCategory(shownNodes(now.scene).filter(({ id }) => selection.size === 0 || selection.has(id)));
        const heads = groups.flatMap(({ category }) => category ?? []);
        const known = await withNeighborhoods(store.get().neighborhoods, heads);
        const present = [...Object.keys(now.scene.nodes), ...heads];
        set({ neighborhoods: { ...store.get().neighborhoods, ...known }, problem: null });
        step((each) => run(each, { type: "group", groups, nodes: nodesIn(known, heads), edges: edgesAmong(known, present) }));
      } catch (problem) {
        set({ problem: toError(problem) });
      }
    },
    rearrange: async () => {
      const places = await arrange(store.get().history.scene);
      set({ overrun: places === null });
      if (places) step((now) => run(now, { type: "rearrange", places }));
    },
  };
}

/** What is pointed at can only be what is still there. */
function kept(state: GraphState, history: History): Partial<GraphState> {
  const { nodes, edges } = history.scene;
  const there = (id: string | null) => (id !== null && nodes[id] && !nodes[id].hidden ? id : null);
  return {
    history,
    selection: new Set([...state.selection].filter((id) => there(id) !== null)),
    hovered: there(state.hovered),
    current: there(state.current),
    edge: state.edge !== null && edges[state.edge] ? state.edge : null,
  };
}

const toError = (problem: unknown): Error => (problem instanceof Error ? problem : new Error(String(problem)));

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
