import { expect } from "vitest";
import { readClaimSet } from "../../cypher/readClaimSet.ts";
import { readConflicts } from "../../cypher/readConflicts.ts";
import { readCounting } from "../../cypher/readCounting.ts";
import { readEntity, readKind } from "../../cypher/readEntity.ts";
import { readNeighbors } from "../../cypher/readNeighbors.ts";
import { readPolicyTree } from "../../cypher/readPolicy.ts";
import { readPolicyClaims, readPolicyDetail } from "../../cypher/readPolicyDetail.ts";
import { readReport } from "../../cypher/readReport.ts";
import { claimIdsOf, laneLabels } from "../../cypher/readSteps.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import type { Read } from "../../cypher/store.ts";
import type { Claim } from "../../schema/claim.ts";
import type { ConflictList } from "../../schema/dataHealth.ts";
import type { EntityName } from "../../schema/graph.ts";
import type { Scope } from "../../schema/scope.ts";
import type { ClaimOracle } from "./claimOracle.ts";

const page = { limit: 100_000, offset: 0 };
const laneKinds: ReadonlySet<string> = new Set(Object.values(laneLabels));
const policyKinds = ["Policy", "PolicyScenario", "PolicyCategory", "PolicySection"];

/** A list of disagreements, as the claims that it is between name them. */
interface Named {
  readonly of: (claims: readonly Claim[]) => readonly (readonly [string, readonly string[]])[];
  readonly about: ReadonlySet<string>;
  readonly ids: readonly string[];
}

function nameBy({ conflicts }: ConflictList): Named {
  const named = new Map<string, string[]>();
  for (const { id, claims } of conflicts) for (const claim of claims) named.set(claim.id, [...(named.get(claim.id) ?? []), id].sort());
  return {
    ids: [...named.keys()],
    of: (asked) => asked.map(({ id }) => [id, named.get(id) ?? []]),
    about: new Set(endsOf(conflicts.flatMap(({ claims }) => claims)).map(({ id }) => id)),
  };
}

const endsOf = (claims: readonly Claim[]) => claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject]));
const told = (claims: readonly Claim[]) => claims.map(({ id, conflicts }) => [id, [...conflicts].sort()]);

/** Every view that names a disagreement names those that the list of them has at this stop, of every entity that has one when everything counts. */
export async function expectSameDisputes(oracle: ClaimOracle, scope: Scope, read: Read, counted: Read): Promise<void> {
  const listed = await readConflicts(counted, read);
  const named = nameBy(listed);
  const standing = new Map(listed.conflicts.map(({ id, claims }) => [id, endsOf(claims)]));
  expect([...standing.keys()].sort()).toEqual(
    oracle
      .conflicts(scope)
      .map(({ id }) => id)
      .sort(),
  );
  const { outside } = await readCounting(read, scope);
  const kinds = await readKind(read, "Conflict", { scope, evidence: scope.evidence, outside }, page);
  expect(kinds.entities.map(({ id }) => id)).toEqual([...standing.keys()].sort());
  const all = await readConflicts(read, read);
  for (const { id } of all.conflicts) await expectSameOfDispute(id, standing.get(id), { oracle, scope, read });

  const { about } = nameBy(all);
  expect(about.size).toBeGreaterThan(40);
  // Lanes share most of their claims: each is read once.
  const behind = new Set<string>();
  const clauses: string[] = [];
  for (const id of about) {
    const entity = await readEntity(read, id, { ...page, ...scope });
    expect([id, told(entity?.claims ?? [])]).toEqual([id, named.of(entity?.claims ?? [])]);
    for (const edge of (await readTrace(read, id, { limit: page.limit, ...scope }))?.edges ?? [])
      for (const claim of claimIdsOf(edge)) behind.add(claim);
    if (entity && policyKinds.includes(entity.kind)) clauses.push(id);
  }
  // What is read of one clause is read of each in the same way.
  for (const id of clauses.filter((_, index) => index % 5 === 0)) {
    const asked = { match: "counted", ...page, ...scope } as const;
    const detail = await readPolicyDetail(read, id, asked);
    const leading = await readPolicyClaims(read, id, { of: "leading", ...asked });
    for (const claims of [detail?.claims ?? [], leading?.claims ?? []]) expect([id, told(claims)]).toEqual([id, named.of(claims)]);
  }

  const set = await readClaimSet(read, [...behind, ...named.ids], page, [], outside);
  expect(told(set.claims)).toEqual(named.of(set.claims));
  expect(set.disputed).toBe(named.ids.length);

  const report = await readReport(counted, read);
  for (const { claims } of report.figures) expect(told(claims)).toEqual(named.of(claims));
  const figure = report.figures.find(({ id }) => id === "stat-policy-lm-scenarios");
  const { largeModels } = await readWhiteSpace(read, "counted", scope);
  expect([largeModels.byReport, largeModels.statistic]).toEqual([figure?.properties["value"] ?? null, figure?.id ?? null]);
  expect(largeModels.conflicts).toEqual([...new Set((figure?.claims ?? []).flatMap(({ conflicts }) => conflicts))].sort());
  expect((await readPolicyTree(read, "counted", scope)).largeModels).toEqual(largeModels);
}

/** A disagreement that lost a side is one nowhere: left out on its page, without neighbours, lanes and claims of its own. */
async function expectSameOfDispute(
  id: string,
  ends: readonly EntityName[] | undefined,
  { oracle, scope, read }: { readonly oracle: ClaimOracle; readonly scope: Scope; readonly read: Read },
): Promise<void> {
  const entity = await readEntity(read, id, { ...page, ...scope });
  expect([id, entity?.leftOut]).toEqual([id, ends === undefined]);
  expect([id, entity?.claimsTotal]).toEqual([id, oracle.counted(scope).filter(({ subject }) => subject === id).length]);
  const around = await readNeighbors(read, id, { ...page, ...scope });
  const trace = await readTrace(read, id, { limit: page.limit, ...scope });
  const onLanes = (ends ?? []).filter(({ kind }) => laneKinds.has(kind)).map((end) => end.id);
  expect([id, (trace?.via ?? []).map(({ target }) => target).sort()]).toEqual([id, [...new Set(onLanes)].sort()]);
  if (ends) return;
  expect([id, around?.edges]).toEqual([id, []]);
  expect([id, trace?.lanes.flatMap(({ nodes }) => nodes)]).toEqual([id, []]);
}
