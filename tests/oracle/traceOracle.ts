import type { Fact, Facts } from "./facts.ts";
import { allRoutes, claimsAt, countedFrom, factsAt, group, type Place, places, type Route, stepsOf, type Threshold } from "./routes.ts";
import { viaOf } from "./viaOracle.ts";

/** What a trace should be: the nodes of each lane, those that count, and the edges. */
export interface Expected {
  readonly lanes: Readonly<Record<Place, readonly string[]>>;
  readonly counted: Readonly<Record<Place, number>> | null;
  readonly edges: readonly string[];
}

const lanesOfKind: Readonly<Record<string, Place>> = {
  Vendor: "vendor",
  Model: "model",
  Scenario: "scenario",
  PolicyScenario: "policyScenario",
  PolicyCategory: "policyCategory",
  PolicySection: "policySection",
  Hospital: "hospital",
};

/** Tells the trace of any entity from all routes at one threshold. */
export class TraceOracle {
  readonly #all: Facts;
  readonly #facts: readonly Fact[];
  readonly #threshold: Threshold;
  readonly #develops: ReadonlySet<string>;
  readonly #routes: readonly Route[];
  readonly #through: ReadonlyMap<string, readonly Route[]>;

  constructor(facts: Facts, threshold: Threshold) {
    this.#all = facts;
    this.#threshold = threshold;
    this.#facts = factsAt(facts, threshold);
    this.#develops = new Set(facts.facts.filter(({ type }) => type === "DEVELOPS").map(({ from }) => from));
    this.#routes = allRoutes(this.#facts, facts.kinds);
    const through = new Map<string, Route[]>();
    for (const route of this.#routes) {
      for (const place of places) {
        const key = `${place} ${route.at[place]}`;
        if (route.at[place]) through.set(key, [...(through.get(key) ?? []), route]);
      }
    }
    this.#through = through;
  }

  /** A hospital that develops stands at both places. */
  placesOf(id: string): Place[] {
    const place = lanesOfKind[this.#all.kinds.get(id) ?? ""];
    if (!place) return [];
    return place === "hospital" && this.#develops.has(id) ? ["vendor", "hospital"] : [place];
  }

  trace(id: string): Expected {
    const kind = this.#all.kinds.get(id);
    const own = this.placesOf(id);
    if (own.length > 0) return this.#gather(own.map((place) => [place, id]));
    if (kind === "Specialty") return this.#specialty(id);
    if (kind === "Source") return this.#source(id);
    const touched = kind === "Conflict" ? this.#between(id) : this.#touched(id);
    return this.#gather(touched.flatMap((other) => this.placesOf(other).map((place): [Place, string] => [place, other])));
  }

  /** How an entity without a lane leads to the lanes, with the numbers of claims; of a disagreement without: its statements are not counted as claims. */
  via(id: string): string[] {
    const onLane = (other: string) => this.placesOf(other).length > 0;
    if (onLane(id)) return [];
    if (this.#all.kinds.get(id) !== "Conflict") return viaOf(this.#all, this.#threshold, id, onLane).sort();
    return [...new Set(this.#between(id).filter(onLane))].map((other) => `${id}~BETWEEN~${other}`).sort();
  }

  #gather(starts: readonly (readonly [Place, string])[]): Expected {
    const [lanes, counted, edges] = [sets(), sets(), new Set<string>()];
    for (const [place, id] of starts) {
      lanes[place].add(id);
      counted[place].add(id);
      for (const route of this.#through.get(`${place} ${id}`) ?? []) {
        for (const other of places) if (route.at[other]) lanes[other].add(route.at[other]);
        for (const other of countedFrom(route, place)) counted[other].add(route.at[other] ?? "");
        for (const step of stepsOf(route)) edges.add(step);
      }
    }
    return expected(lanes, edges, counted);
  }

  #touched(id: string): string[] {
    return this.#facts.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  }

  #between(id: string): string[] {
    return (this.#all.between.get(id) ?? []).flatMap(({ subject, predicate, object, source, statement }) => {
      const objects = this.#all.facts.filter(
        (fact) =>
          // A measured figure is a statement without an object.
          statement === undefined &&
          fact.from === subject &&
          (predicate === undefined || fact.type === predicate) &&
          (object === undefined || fact.to === object) &&
          (source === undefined || fact.said.some((claim) => claim.source === source)),
      );
      return [String(subject), ...objects.map(({ to }) => to)];
    });
  }

  #specialty(id: string): Expected {
    const narrower = group(
      this.#facts.filter(({ type }) => type === "BROADER"),
      ({ to }) => to,
    );
    const scenarios = new Set<string>();
    const add = (scenario: string) => {
      scenarios.add(scenario);
      for (const { from } of narrower.get(scenario) ?? []) add(from);
    };
    const direct = this.#facts.filter(({ type, to }) => type === "FOR_SPECIALTY" && to === id).map(({ from }) => from);
    for (const scenario of this.#all.facts.filter(({ type, to }) => type === "FOR_SPECIALTY" && to === id).map(({ from }) => from)) {
      if (this.#all.kinds.get(scenario) === "Scenario") add(scenario);
    }
    const covering = this.#facts.filter(({ type, to }) => type === "COVERS" && scenarios.has(to)).map(({ from }) => from);
    const models = new Set([...direct.filter((other) => this.#all.kinds.get(other) === "Model"), ...covering]);
    const lanes = sets();
    const edges = new Set<string>();
    for (const model of models) lanes.model.add(model);
    for (const scenario of scenarios) lanes.scenario.add(scenario);
    for (const route of this.#routes) {
      const { model, scenario } = route.at;
      const wanted = scenarios.size === 0 || (scenario !== undefined && scenarios.has(scenario));
      const shown = model ? models.has(model) : scenarios.size > 0 && wanted;
      if (!shown) continue;
      // Beside its own scenarios a model's others are not shown, but who developed it and where it is used are.
      const part: Route = wanted ? route : { related: false, at: only(route.at, ["vendor", "model", "hospital"]) };
      for (const place of places) if (part.at[place]) lanes[place].add(part.at[place]);
      for (const step of stepsOf(part)) edges.add(step);
    }
    return expected(lanes, edges, null);
  }

  #source(id: string): Expected {
    const types: Readonly<Record<string, readonly [Place, Place]>> = {
      DEVELOPS: ["vendor", "model"],
      COVERS: ["model", "scenario"],
      ACTIVE_IN: ["vendor", "scenario"],
      MAPS_TO: ["scenario", "policyScenario"],
      IN_CATEGORY: ["policyScenario", "policyCategory"],
      IN_SECTION: ["policyCategory", "policySection"],
      DEPLOYED_AT: ["model", "hospital"],
    };
    const [lanes, edges] = [sets(), new Set<string>()];
    for (const fact of this.#facts) {
      const ends = types[fact.type];
      if (!ends || !claimsAt(fact, this.#threshold).some(({ source }) => source === id)) continue;
      lanes[ends[0]].add(fact.from);
      lanes[ends[1]].add(fact.to);
      edges.add(`${fact.from}~${fact.type}~${fact.to}`);
    }
    // Led on to the guideline from what it names.
    for (const place of ["scenario", "policyScenario", "policyCategory"] as const) {
      for (const start of [...lanes[place]]) {
        for (const route of this.#through.get(`${place} ${start}`) ?? []) {
          const frame = { related: false, at: only(route.at, places.slice(places.indexOf(place), 6)) };
          for (const other of places) if (frame.at[other]) lanes[other].add(frame.at[other]);
          for (const step of stepsOf(frame)) edges.add(step);
        }
      }
    }
    return expected(lanes, edges, null);
  }
}

const only = (at: Route["at"], kept: readonly Place[]): Route["at"] =>
  Object.fromEntries(kept.flatMap((place) => (at[place] ? [[place, at[place]]] : [])));

const sets = (): Record<Place, Set<string>> => ({
  vendor: new Set(),
  model: new Set(),
  scenario: new Set(),
  policyScenario: new Set(),
  policyCategory: new Set(),
  policySection: new Set(),
  hospital: new Set(),
});

function expected(lanes: Record<Place, Set<string>>, edges: Set<string>, counted: Record<Place, Set<string>> | null): Expected {
  const entries = <Value>(value: (place: Place) => Value) =>
    Object.fromEntries(places.map((place) => [place, value(place)])) as Record<Place, Value>;
  return {
    lanes: entries((place) => [...lanes[place]].sort()),
    counted: counted ? entries((place) => counted[place].size) : null,
    edges: [...edges].sort(),
  };
}
