import type { Group, Kind, Subgraph, SubgraphEdge } from "../schema/graph.ts";
import type { AskedScope } from "../schema/scope.ts";
import { type RelationshipType, relationships } from "../schema/vocabulary.ts";
import type { NodeValue, Row } from "./engine.ts";
import { isNode, isRelationship, toKinds, toSubgraphEdge, toSubgraphNode } from "./fromRow.ts";
import { countingParameters } from "./readClaims.ts";
import { type Counting, countsByTier, readCounting } from "./readCounting.ts";
import { recountClaims } from "./readSteps.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";

/** The relationships that neighbours, degrees and paths follow, and nothing else. */
const traversed = Object.keys(relationships) as readonly RelationshipType[];
/** Read at most so many neighbours of one entity; the totals are counted apart. */
const mostNeighbors = 1_000;

export type NeighborFilter = AskedScope & {
  readonly relationship?: RelationshipType | undefined;
  readonly direction?: "out" | "in" | undefined;
  readonly kind?: Kind | undefined;
  readonly limit: number;
  readonly offset: number;
};

/** Neighbours that count by relationship, direction and kind, counted before any limit. */
export async function readGroups(read: Read, id: string, counting: Counting): Promise<Group[]> {
  const groups = new Map<string, Group>();
  const parameters = { id, types: traversed, ...countingParameters(counting) };
  const directions = ["out", "in"] as const;
  const answers = await Promise.all(directions.map((direction) => read({ text: groupsText[direction], parameters })));
  for (const [place, direction] of directions.entries()) {
    for (const { relationship, labels, total } of answers[place]?.rows ?? []) {
      const { kind } = toKinds(Array.isArray(labels) ? labels.map(String) : []);
      const key = `${direction} ${relationship} ${kind}`;
      const before = groups.get(key)?.total ?? 0;
      groups.set(key, { relationship: relationship as RelationshipType, direction, kind, total: before + Number(total), shown: 0 });
    }
  }
  const order = (group: Group) => traversed.indexOf(group.relationship);
  return [...groups.values()].sort((a, b) => order(a) - order(b) || byCodePoint(b.direction, a.direction) || byCodePoint(a.kind, b.kind));
}

/**
 * The entity and at most `limit` of its neighbours with the edges to them: from each group by turns, the most claimed first.
 * `totals` tell what there is beyond. Null where the entity is not held.
 */
export async function readNeighbors(read: Read, id: string, filter: NeighborFilter): Promise<Subgraph | null> {
  const counting = await readCounting(read, filter);
  const { relationship, direction, kind } = filter;
  const all = relationship ? [relationship] : traversed;
  const stepsOf = (types: readonly RelationshipType[]) =>
    read({ text: neighborsText, parameters: { id, types, ...countingParameters(counting) } });
  // Asked at once, so that the engine never waits for the next statement; of one kind or direction, the groups say first where to look.
  const narrow = direction !== undefined || kind !== undefined;
  const [found, groups, first] = await Promise.all([
    read({ text: "MATCH (n:Atlas {id: $id}) RETURN n LIMIT 1", parameters: { id } }),
    readGroups(read, id, counting),
    narrow ? null : stepsOf(all),
  ]);
  const self = found.rows[0]?.["n"];
  if (!isNode(self)) return null;
  const wanted = groups.filter((group) => fits(group, filter));
  const { rows } = first ?? (await stepsOf([...new Set(wanted.map((group) => group.relationship))]));
  const fitting = rows.map((row) => toStep(id, row)).filter(({ group }) => fits(group, filter));
  const steps = byTurns(await recounted(read, fitting, counting));
  const shown = steps.slice(filter.offset, filter.offset + filter.limit);
  const nodes = new Map([[id, self], ...shown.map(({ neighbor, node }) => [neighbor, node] as const)]);
  const sum = wanted.reduce((total, group) => total + group.total, 0);
  return {
    nodes: [...nodes.values()].map(toSubgraphNode),
    edges: shown.map(({ edge }) => edge),
    totals: {
      nodes: new Set(steps.map(({ neighbor }) => neighbor)).size + 1,
      edges: sum,
      groups: wanted.map((group) => ({ ...group, shown: shown.filter((step) => keyOf(step.group) === keyOf(group)).length })),
    },
    truncated: shown.length < sum,
  };
}

/** The steps with the claims that count, again the most claimed first. */
async function recounted(read: Read, steps: readonly Step[], { evidence }: Counting): Promise<readonly Step[]> {
  if (evidence === "any") return steps;
  const edges = await recountClaims(
    read,
    steps.map(({ edge }) => edge),
    evidence,
  );
  const counted = steps.map((step, index) => ({ ...step, edge: edges[index] ?? step.edge }));
  return counted.sort((a, b) => Number(b.edge.properties["claims"]) - Number(a.edge.properties["claims"]));
}

interface Step {
  readonly group: Pick<Group, "relationship" | "direction" | "kind">;
  /** The neighbour's id and, as it came, the neighbour: only what is shown is made ready to show. */
  readonly neighbor: string;
  readonly node: NodeValue;
  readonly edge: SubgraphEdge;
}

function toStep(id: string, { n, r, m }: Row): Step {
  if (!isNode(n) || !isRelationship(r) || !isNode(m)) throw new Error("a neighbour came back without its relationship");
  const edge = toSubgraphEdge(r);
  const { kind } = toKinds(m.labels);
  const direction = edge.source === id ? "out" : "in";
  return { group: { relationship: edge.type, direction, kind }, neighbor: direction === "out" ? edge.target : edge.source, node: m, edge };
}

const keyOf = ({ relationship, direction, kind }: Step["group"]) => `${direction} ${relationship} ${kind}`;

/** A filter by `Vendor` finds the hospitals that develop too; where kinds are two, the group bears the first. */
function fits(group: Step["group"], { relationship, direction, kind }: NeighborFilter): boolean {
  return (
    (relationship === undefined || group.relationship === relationship) &&
    (direction === undefined || group.direction === direction) &&
    (kind === undefined || group.kind === kind || (kind === "Vendor" && group.kind === "Hospital" && group.relationship === "DEVELOPS"))
  );
}

/** The first of each group, then the second of each: a large group does not push the small ones out. */
function byTurns(steps: readonly Step[]): Step[] {
  const turns = new Map<string, number>();
  const numbered = steps.map((step) => {
    const turn = turns.get(keyOf(step.group)) ?? 0;
    turns.set(keyOf(step.group), turn + 1);
    return { step, turn };
  });
  // Stable: within a turn the order of the groups stays that of their best row.
  return numbered.sort((a, b) => a.turn - b.turn).map(({ step }) => step);
}

const counted = `${countsByTier("r.tier", "type(r)")} AND NOT m.id IN $outside AND NOT $id IN $outside`;

const groupsText = {
  out: `MATCH (:Atlas {id: $id})-[r]->(m:Atlas)
WHERE type(r) IN $types AND ${counted}
RETURN type(r) AS relationship, labels(m) AS labels, count(*) AS total
ORDER BY relationship
LIMIT 1000`,
  in: `MATCH (:Atlas {id: $id})<-[r]-(m:Atlas)
WHERE type(r) IN $types AND ${counted}
RETURN type(r) AS relationship, labels(m) AS labels, count(*) AS total
ORDER BY relationship
LIMIT 1000`,
};

const neighborsText = `
MATCH (n:Atlas {id: $id})-[r]-(m:Atlas)
WHERE type(r) IN $types AND ${counted}
RETURN n, r, m
ORDER BY r.claims DESC, type(r), m.id
LIMIT ${mostNeighbors}`;
