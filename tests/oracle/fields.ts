import type { Facts } from "./facts.ts";
import { group } from "./routes.ts";

/** What the data files say of fields, as far as it counts. */
export function readFields({ kinds, facts }: Facts) {
  const byType = group(facts, ({ type }) => type);
  const pairs = (type: string): readonly (readonly [string, string])[] => (byType.get(type) ?? []).map(({ from, to }) => [from, to]);
  const targets = group(facts, ({ from, type }) => `${from} ${type}`);
  const of = (id: string, type: string): readonly string[] => (targets.get(`${id} ${type}`) ?? []).map(({ to }) => to);
  const allOf = (kind: string): readonly string[] => [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
  /** A scenario and all that are broader. */
  const upwards = (scenario: string): readonly string[] => [scenario, ...of(scenario, "BROADER").flatMap(upwards)];
  /** What a model is for: its own specialties, scenarios with the broader ones, and the specialties of these. */
  const fieldsOf = (model: string): ReadonlySet<string> => {
    const scenarios = of(model, "COVERS").flatMap(upwards);
    const direct = ["FOR_SPECIALTY", "HAS_MODALITY", "FOR_ORGAN"].flatMap((type) => of(model, type));
    return new Set([...direct, ...scenarios, ...scenarios.flatMap((scenario) => of(scenario, "FOR_SPECIALTY"))]);
  };
  const fields = new Map(allOf("Model").map((model) => [model, fieldsOf(model)]));
  const modelsFor = (field: string): ReadonlySet<string> => new Set([...fields].flatMap(([model, has]) => (has.has(field) ? [model] : [])));
  /** The others of the pairs whose one end is one of these. */
  const joined = (type: string, models: ReadonlySet<string>, end: "from" | "to"): readonly string[] => [
    ...new Set(pairs(type).flatMap(([from, to]) => (end === "from" ? (models.has(to) ? [from] : []) : models.has(from) ? [to] : []))),
  ];
  return { allOf, fieldsOf, modelsFor, joined, pairs };
}
