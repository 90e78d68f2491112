import type { PolicyDetail } from "../../schema/policy.ts";
import { claimIdsOf } from "../state/drawer.ts";

/** The lists of what answers a clause, and of the clauses that a document encourages. */
export type AnswerList = "models" | "vendors" | "hospitals" | "related" | "encouraged";

type Edge = PolicyDetail["edges"][number];

/** Whether a step is what puts an entity on a list: a model covers, a vendor develops or is active, a hospital uses. */
const putsOn: Readonly<Record<AnswerList, (id: string, edge: Edge) => boolean>> = {
  models: (id, { type, source }) => type === "COVERS" && source === id,
  related: (id, { type, source }) => type === "COVERS" && source === id,
  vendors: (id, { type, source }) => (type === "DEVELOPS" || type === "ACTIVE_IN") && source === id,
  hospitals: (id, { type, target }) => type === "DEPLOYED_AT" && target === id,
  encouraged: (id, { type, target }) => type === "ENCOURAGES" && target === id,
};

/** The claims that put an entity on a list. */
export const claimsOn = (list: AnswerList, id: string, edges: readonly Edge[]): readonly string[] => [
  ...new Set(edges.filter((edge) => putsOn[list](id, edge)).flatMap(claimIdsOf)),
];
