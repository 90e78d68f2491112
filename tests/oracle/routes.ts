import type { Scope } from "../../schema/scope.ts";
import type { Fact, Facts } from "./facts.ts";

/** Places of a route from left to right; the hospital beside the model. */
export const places = ["vendor", "model", "scenario", "policyScenario", "policyCategory", "policySection", "hospital"] as const;
export type Place = (typeof places)[number];
/** One whole route: what stands at each place; the weak steps in it do not count. */
export interface Route {
  readonly at: Readonly<Partial<Record<Place, string>>>;
  readonly related: boolean;
}
export type Threshold = "any" | "independent" | "strong";

const strong = ["regulator", "peer-reviewed"];
const counted: Readonly<Record<Threshold, readonly string[] | undefined>> = {
  any: undefined,
  independent: [...strong, "independent-report", "hospital"],
  strong,
};
const always = ["MAPS_TO", "BROADER", "IN_CATEGORY", "IN_SECTION", "RELATES_TO", "USES_TECHNOLOGY"];

/** Whether a claim counts at a threshold; how words are ordered counts at each, as does our word on which specialty a scenario is of. */
export const isCounted = (predicate: string, tier: string, threshold: Threshold): boolean =>
  always.includes(predicate) || (predicate === "FOR_SPECIALTY" && tier === "curator") || (counted[threshold]?.includes(tier) ?? true);

/** Claims of a fact that count at a threshold. */
export const claimsAt = ({ type, said }: Fact, threshold: Threshold): Fact["said"] =>
  said.filter(({ tier }) => isCounted(type, tier, threshold));

/** The facts that stand at a threshold. */
export const factsAt = ({ facts }: Facts, threshold: Threshold): Fact[] => facts.filter((fact) => claimsAt(fact, threshold).length > 0);

/** The entries that two switches leave out. */
export const leftOut = ({ notLarge, placeholders }: Facts, { largeOnly, noPlaceholders }: Scope): ReadonlySet<string> =>
  new Set([...(largeOnly ? notLarge : []), ...(noPlaceholders ? placeholders : [])]);

/** The data files without what these switches leave out. */
export function within(facts: Facts, scope: Scope): Facts {
  const outside = leftOut(facts, scope);
  return {
    ...facts,
    kinds: new Map([...facts.kinds].filter(([id]) => !outside.has(id))),
    facts: facts.facts.filter(({ from, to }) => !outside.has(from) && !outside.has(to)),
  };
}

/** The data files as far as they count. */
export function counting(facts: Facts, scope: Scope): Facts {
  const rest = within(facts, scope);
  return { ...rest, facts: factsAt(rest, scope.evidence) };
}

/**
 * Every whole route there is, one by one: the plainest way to say what a trace is. A place is empty where nothing is
 * stated for it.
 */
export function allRoutes(facts: readonly Fact[], kinds: ReadonlyMap<string, string>): Route[] {
  const out = group(facts, ({ from, type }) => `${type} ${from}`);
  const into = group(facts, ({ to, type }) => `${type} ${to}`);
  const to = (type: string, id: string) => (out.get(`${type} ${id}`) ?? []).map((fact) => fact.to);
  const none = (ids: string[]): (string | undefined)[] => (ids.length > 0 ? ids : [undefined]);
  const clauses = (id: string): Route[] => {
    const categories = none(to("IN_CATEGORY", id));
    return categories.flatMap((policyCategory) =>
      none(policyCategory ? to("IN_SECTION", policyCategory) : []).map((policySection) => ({
        at: known({ policyScenario: id, policyCategory, policySection }),
        related: false,
      })),
    );
  };
  const tails = (scenario: string): Route[] => {
    const mappings = out.get(`MAPS_TO ${scenario}`) ?? [];
    if (mappings.length === 0) return [{ at: { scenario }, related: false }];
    return mappings.flatMap((mapping) =>
      clauses(mapping.to).map(({ at }) => ({ at: { ...at, scenario }, related: mapping.match === "related" })),
    );
  };
  const routes: Route[] = [];
  for (const [id, kind] of kinds) {
    if (kind === "Scenario") routes.push(...tails(id));
    if (kind === "PolicyScenario") routes.push(...clauses(id));
    if (kind !== "Model") continue;
    const covered = to("COVERS", id);
    const ends: Route[] = covered.length > 0 ? covered.flatMap(tails) : [{ at: {}, related: false }];
    for (const vendor of none((into.get(`DEVELOPS ${id}`) ?? []).map(({ from }) => from))) {
      for (const hospital of none(to("DEPLOYED_AT", id))) {
        for (const { at, related } of ends) routes.push({ at: known({ ...at, vendor, model: id, hospital }), related });
      }
    }
  }
  for (const { from, to: scenario } of facts.filter(({ type }) => type === "ACTIVE_IN")) {
    routes.push(...tails(scenario).map(({ at, related }) => ({ at: { ...at, vendor: from }, related })));
  }
  return routes;
}

/** Drops the empty places. */
function known(at: Readonly<Partial<Record<Place, string | undefined>>>): Route["at"] {
  return Object.fromEntries(Object.entries(at).filter(([, id]) => id !== undefined));
}

export function group<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const found = map.get(key(item));
    if (found) found.push(item);
    else map.set(key(item), [item]);
  }
  return map;
}

/** The steps of one route, by the ids of its edges. */
export function stepsOf({ at }: Route): string[] {
  const step = (from: string | undefined, type: string, to: string | undefined) => (from && to ? [`${from}~${type}~${to}`] : []);
  return [
    ...step(at.vendor, "DEVELOPS", at.model),
    ...step(at.model, "COVERS", at.scenario),
    ...(at.model ? [] : step(at.vendor, "ACTIVE_IN", at.scenario)),
    ...step(at.scenario, "MAPS_TO", at.policyScenario),
    ...step(at.policyScenario, "IN_CATEGORY", at.policyCategory),
    ...step(at.policyCategory, "IN_SECTION", at.policySection),
    ...step(at.model, "DEPLOYED_AT", at.hospital),
  ];
}

const order = ["vendor", "model", "hospital", "scenario", "policyScenario", "policyCategory", "policySection"] as const;

/** What of a route counts when it is looked at from one place: the part up to a step that names no model or is only related. */
export function countedFrom({ at, related }: Route, from: Place): Place[] {
  const active = at.model === undefined && at.vendor !== undefined;
  const part = (place: Place) => {
    const index = order.indexOf(place);
    return (active && index >= order.indexOf("scenario") ? 1 : 0) + (related && index >= order.indexOf("policyScenario") ? 1 : 0);
  };
  return places.filter((place) => at[place] !== undefined && part(place) === part(from));
}
