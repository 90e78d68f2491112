import type { Health } from "../../../schema/dataHealth.ts";
import type { healthWords } from "../../words/health.ts";

type Words = (typeof healthWords)["en"];

/** What the data may lack, in the order of the page; each is a list of the API under the same name. */
export const gapNames = [
  "gaps",
  "modelsWithoutDeployment",
  "modelsWithoutScenario",
  "modelsWithoutDeveloper",
  "scenariosNotMapped",
  "stale",
  "recalledOnly",
  "undecidedSources",
] as const satisfies readonly (keyof Health)[];
export type GapName = (typeof gapNames)[number];

/** One line of the page: a number, what it is out of, and the address of its rows. */
export interface Measure {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  readonly total: number;
  readonly of: number | null;
  readonly to: string;
  /** The rows of what it is out of. */
  readonly ofTo: string | null;
}

/** The rows of a measure on this page. */
export const rowsAddress = (show: string, more: Readonly<Record<string, string>> = {}): string =>
  `/health?${new URLSearchParams({ show, ...more })}`;

const ofModels = rowsAddress("counted", { kind: "Model" });
const ofGap: Readonly<Record<GapName, string>> = {
  gaps: "/policy",
  modelsWithoutDeployment: ofModels,
  modelsWithoutScenario: ofModels,
  modelsWithoutDeveloper: ofModels,
  scenariosNotMapped: rowsAddress("counted", { kind: "Scenario" }),
  stale: rowsAddress("dated"),
  recalledOnly: rowsAddress("linked"),
  undecidedSources: "/sources",
};

/** What the data lacks. `date` writes a date for the reader, `count` a number. */
export function gapMeasures(words: Words, health: Health, date: (text: string) => string, count: (total: number) => string): Measure[] {
  const { searched } = health;
  const help = {
    gaps: words.gapsHelp(count(searched.sources), searched.asOf === null ? "–" : date(searched.asOf)),
    stale: words.staleHelp(date(health.staleBefore)),
    recalledOnly: words.recalledOnlyHelp,
    modelsWithoutDeployment: words.modelsWithoutDeploymentHelp,
    modelsWithoutScenario: words.modelsWithoutScenarioHelp,
    modelsWithoutDeveloper: words.modelsWithoutDeveloperHelp,
    scenariosNotMapped: words.scenariosNotMappedHelp,
    undecidedSources: words.undecidedSourcesHelp,
  };
  return gapNames.map((key) => {
    const list = health[key];
    const { total, of } = list;
    const leftOut = "leftOut" in list ? list.leftOut : 0;
    return {
      key,
      name: words[key],
      help: leftOut > 0 ? words.someLeftOut(count(leftOut), help[key]) : help[key],
      total,
      of,
      to: rowsAddress(key),
      ofTo: ofGap[key],
    };
  });
}

/** What the data holds: its sizes, then its claims by who speaks, by confidence, and without a date. */
export function sizeMeasures(words: Words, { counts }: Health, conflicts: number | undefined, tier: (tier: string) => string): Measure[] {
  const { entities, relationships, claims, sources, byTier, byConfidence, undatedClaims } = counts;
  const ofClaims = (key: string, name: string, help: string, total: number, filter: Readonly<Record<string, string>>): Measure => ({
    key,
    name,
    help,
    total,
    of: claims,
    to: rowsAddress("claims", filter),
    ofTo: rowsAddress("claims"),
  });
  const size = (key: string, name: string, help: string, total: number, to: string): Measure => ({
    key,
    name,
    help,
    total,
    of: null,
    to,
    ofTo: null,
  });
  return [
    size("entities", words.entities, words.entitiesHelp, entities, rowsAddress("entities")),
    size("relationships", words.relationships, words.relationshipsHelp, relationships, rowsAddress("relationships")),
    size("sources", words.sources, words.sourcesHelp, sources, "/sources"),
    ...(conflicts === undefined ? [] : [size("conflicts", words.conflicts, words.conflictsHelp, conflicts, "/conflicts")]),
    size("claims", words.claims, words.claimsHelp, claims, rowsAddress("claims")),
    ...byTier.map((one) => ofClaims(one.tier, words.tierClaims(tier(one.tier)), "", one.claims, { tier: one.tier })),
    ...byConfidence.map(({ confidence, claims: total }) =>
      ofClaims(confidence, words.confidenceClaims(confidenceName(words, confidence)), "", total, { confidence }),
    ),
    ofClaims("undated", words.undated, words.undatedHelp, undatedClaims, { dated: "false" }),
  ];
}

export const confidenceName = (words: Words, confidence: string): string =>
  confidence === "high" ? words.high : confidence === "medium" ? words.medium : words.low;
