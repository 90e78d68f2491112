import type { Fact, Facts } from "./facts.ts";
import { claimsAt, factsAt, type Threshold } from "./routes.ts";

/** The steps that a trace takes from lane to lane: what a source may state. */
const laneTypes = ["DEVELOPS", "COVERS", "ACTIVE_IN", "MAPS_TO", "IN_CATEGORY", "IN_SECTION", "DEPLOYED_AT"];

const step = ({ from, type, to }: Fact, claims: number): string => `${from}~${type}~${to} ${claims}`;

/** How an entity that has no lane leads to what has one (`onLane`), each step with the number of claims that count. */
export function viaOf(facts: Facts, threshold: Threshold, id: string, onLane: (id: string) => boolean): string[] {
  const kind = facts.kinds.get(id);
  if (kind === "Specialty") return viaOfSpecialty(facts, threshold, id);
  if (kind === "Source") return viaOfSource(facts, threshold, id);
  return factsAt(facts, threshold)
    .filter(({ from, to }) => (from === id && onLane(to)) || (to === id && onLane(from)))
    .map((fact) => step(fact, claimsAt(fact, threshold).length));
}

/** Its models by what counts; its scenarios, and those below them, whatever counts. */
function viaOfSpecialty(facts: Facts, threshold: Threshold, id: string): string[] {
  const direct = facts.facts.filter(({ type, to }) => type === "FOR_SPECIALTY" && to === id);
  const isScenario = ({ from }: Fact) => facts.kinds.get(from) === "Scenario";
  const models = factsAt({ ...facts, facts: direct.filter((fact) => !isScenario(fact)) }, threshold);
  const scenarios = direct.filter(isScenario);
  const below = (wider: string): Fact[] =>
    facts.facts.filter(({ type, to }) => type === "BROADER" && to === wider).flatMap((fact) => [fact, ...below(fact.from)]);
  const standing = [...scenarios, ...scenarios.flatMap(({ from }) => below(from))].map((fact) => step(fact, fact.said.length));
  return [...new Set([...models.map((fact) => step(fact, claimsAt(fact, threshold).length)), ...standing])];
}

function viaOfSource(facts: Facts, threshold: Threshold, id: string): string[] {
  const claims = new Map<string, number>();
  for (const fact of facts.facts.filter(({ type }) => laneTypes.includes(type))) {
    const own = claimsAt(fact, threshold).filter(({ source }) => source === id);
    for (const end of own.length > 0 ? [fact.from, fact.to] : []) claims.set(end, (claims.get(end) ?? 0) + own.length);
  }
  return [...claims].map(([end, count]) => `${end}~STATED_IN~${id} ${count}`);
}
