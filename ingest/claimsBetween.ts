import type { GraphRelationship } from "../cypher/graph.ts";
import { byCodePoint } from "../cypher/stableText.ts";
import type { Entity } from "./entities.ts";
import type { ClaimNode } from "./makeClaim.ts";

/** Which claims a conflict is between: all of `subject` that agree with every field given. */
export interface Statement {
  readonly subject: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly statement?: string;
  readonly source?: string;
}

/** The statements that a conflict lists. */
export const statementsOf = ({ entry }: Entity): readonly Statement[] => (entry["between"] ?? []) as readonly Statement[];

/** Gives the claims that a statement names; claims are sought among those of its subject alone. */
export function claimFinder(claims: readonly ClaimNode[]): (statement: Statement) => readonly ClaimNode[] {
  const bySubject = new Map<unknown, ClaimNode[]>();
  for (const claim of claims) {
    const subject = claim.node.properties["subject"];
    const list = bySubject.get(subject);
    if (list) list.push(claim);
    else bySubject.set(subject, [claim]);
  }
  return ({ subject, ...wanted }) =>
    (bySubject.get(subject) ?? []).filter(({ node }) => Object.entries(wanted).every(([field, value]) => node.properties[field] === value));
}

/** The BETWEEN relationships of a conflict, each claim once. */
export function claimsBetween(conflict: Entity, find: (statement: Statement) => readonly ClaimNode[]): GraphRelationship[] {
  const ids = new Set(statementsOf(conflict).flatMap((statement) => find(statement).map(({ node }) => node.id)));
  return [...ids].sort(byCodePoint).map((id) => ({ from: conflict.entry.id, type: "BETWEEN", to: id, properties: {} }));
}
