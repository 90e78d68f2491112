import type { LaneName, Trace } from "../../schema/trace.ts";
import { orderLanes } from "./order.ts";
import { toCards, toSteps } from "./steps.ts";

/** The slot of each card, by its key, in its lane, counted from the top. */
export type Placement = Readonly<Record<LaneName, ReadonlyMap<string, number>>>;

/**
 * Lanes as columns from left to right. The hospitals stand in the scenarios' column, below them, so they
 * come after the model like the scenarios do.
 */
export const columns: readonly (readonly LaneName[])[] = [
  ["vendor"],
  ["model"],
  ["scenario", "hospital"],
  ["policyScenario"],
  ["policyCategory"],
  ["policySection"],
];

/**
 * Gives each card a slot. Cards that `before` has keep theirs, whatever comes or goes; without it the order has few
 * crossings, a lane with room to spare stands level with what leads to it, and cards without a drawn step come last.
 */
export function placeLanes(trace: Trace, before?: Placement): Placement {
  const all = toCards(trace);
  const lane = (name: LaneName) => all.filter((card) => card.lane === name).map(({ key }) => key);
  const steps = toSteps(trace).map(({ from, to }) => [from, to] as const);
  const order = orderLanes(
    columns.map((names) => names.flatMap(lane)),
    steps,
    new Set(lane("hospital")),
  );
  const leading = new Map<string, string[]>();
  for (const [source, target] of steps) leading.set(target, [...(leading.get(target) ?? []), source]);

  const joined = new Set(steps.flat());

  const slots = new Map<string, number>();
  const placed = new Map<LaneName, ReadonlyMap<string, number>>();
  columns.forEach((names, index) => {
    for (const name of names) {
      const own = new Set(lane(name));
      const ordered = (order[index] ?? []).filter((id) => own.has(id));
      const cards = [...ordered.filter((id) => joined.has(id)), ...ordered.filter((id) => !joined.has(id))];
      const level = cards.map((id) =>
        name === "hospital" ? null : mean((leading.get(id) ?? []).flatMap((from) => slots.get(from) ?? [])),
      );
      const found = before ? keepSlots(cards, before[name]) : takeSlots(cards, level);
      for (const [id, slot] of found) slots.set(id, slot);
      placed.set(name, found);
    }
  });
  const of = (name: LaneName) => placed.get(name) ?? new Map<string, number>();
  return {
    vendor: of("vendor"),
    model: of("model"),
    scenario: of("scenario"),
    policyScenario: of("policyScenario"),
    policyCategory: of("policyCategory"),
    policySection: of("policySection"),
    hospital: of("hospital"),
  };
}

const mean = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);

/** Cards stand level with what leads to them within this many slots from the top, and without gaps beyond. */
const levelWithin = 5;

function takeSlots(cards: readonly string[], level: readonly (number | null)[]): Map<string, number> {
  const found = new Map<string, number>();
  let free = 0;
  cards.forEach((id, index) => {
    const wanted = Math.round(level[index] ?? free);
    // Room is left for the cards that follow.
    const slot = Math.max(free, Math.min(wanted, levelWithin - (cards.length - index)));
    found.set(id, slot);
    free = slot + 1;
  });
  return found;
}

/** Whether cards that left have left room that a fresh order would not. */
export const hasGaps = (placement: Placement): boolean =>
  Object.values(placement).some((slots) => Math.max(-1, ...slots.values()) >= Math.max(slots.size, levelWithin));

/** New cards take the first slots that no card has or had: what stays does not move. */
function keepSlots(cards: readonly string[], before: ReadonlyMap<string, number>): Map<string, number> {
  const taken = new Set(cards.flatMap((id) => before.get(id) ?? []));
  let free = 0;
  return new Map(
    cards.map((id) => {
      const own = before.get(id);
      if (own !== undefined) return [id, own];
      while (taken.has(free)) free += 1;
      taken.add(free);
      return [id, free];
    }),
  );
}
