import type { Value } from "../cypher/engine.ts";
import type { GraphNode, GraphRelationship, Properties } from "../cypher/graph.ts";
import { byCodePoint, sha256Hex } from "../cypher/stableText.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Entry } from "./entities.ts";

/** One statement by one source at one place, as the graph holds it. */
export interface ClaimNode {
  readonly node: GraphNode;
  readonly links: readonly GraphRelationship[];
  readonly tier: string;
}

/** Evidence with the Chinese of its texts. */
export type StatedEvidence = Evidence & { readonly noteZh?: string; readonly sectionZh?: string };

/** The entries of all sources by id: a claim's tier and address are its source's unless the evidence says otherwise. */
export type Sources = ReadonlyMap<string, Entry>;

/** The id is a hash of what is said, by whom and where, so that it survives any reordering of the files. */
export function makeClaim(subject: string, said: Properties, evidence: StatedEvidence, sources: Sources): ClaimNode {
  const { source, confidence, asOf = said["asOf"], speaker, note, noteZh, ...place } = evidence;
  const entry = sources.get(source);
  const tier = speaker ?? String(entry?.["speaker"]);
  const known = Object.entries(place).flatMap(([key, value]): [string, Value][] => (value === undefined ? [] : [[key, value]]));
  const locator = { ...Object.fromEntries(known), ...(place.section || place.page || place.url ? {} : addressOf(entry)) };
  const identity = JSON.stringify([
    subject,
    said["statement"] ?? null,
    said["predicate"],
    said["object"] ?? null,
    source,
    place.section ?? null,
    place.paragraph ?? null,
    place.page ?? null,
    place.url ?? null,
  ]);
  const id = `clm-${sha256Hex(identity).slice(0, 16)}`;
  const remarks = [said["note"], note].filter((text) => typeof text === "string").join("; ");
  const remarksZh = [said["noteZh"] ?? said["note"], noteZh ?? note].filter((text) => typeof text === "string").join("；");
  const properties: Properties = {
    ...said,
    id,
    subject,
    source,
    tier,
    confidence,
    ...(asOf ? { asOf } : {}),
    ...(remarks ? { note: remarks } : {}),
    ...(said["noteZh"] || noteZh ? { noteZh: remarksZh } : {}),
  };
  return {
    tier,
    node: { id, labels: ["Atlas", "Claim"], properties },
    links: [
      { from: id, type: "SUBJECT", to: subject, properties: {} },
      { from: id, type: "STATED_IN", to: source, properties: locator },
    ],
  };
}

/** Without a place of its own a claim points at its source's address; curator and recalled claims have none. */
function addressOf(source: Entry | undefined): Properties {
  const url = source?.["url"];
  const repository = source?.["repository"];
  const commit = source?.["commit"];
  if (typeof url === "string") return { url };
  if (typeof repository === "string") return { repository, ...(typeof commit === "string" ? { commit } : {}) };
  return { locator: "none" };
}

/** Two entries of one source at one place are one claim; the first by confidence and text stays. */
export function uniqueClaims(claims: readonly ClaimNode[]): ClaimNode[] {
  const text = ({ node }: ClaimNode) => JSON.stringify(node.properties);
  const byId = new Map<string, ClaimNode>();
  for (const claim of [...claims].sort((a, b) => byCodePoint(text(a), text(b))))
    if (!byId.has(claim.node.id)) byId.set(claim.node.id, claim);
  return [...byId.values()];
}
