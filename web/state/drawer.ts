import { createStore, useStore } from "./store.ts";

/** What the evidence drawer shows: claims by their ids, under a heading if the caller has a better one than the claims give. */
export interface Evidence {
  readonly claimIds: readonly string[];
  readonly heading?: string;
}

/** An edge as any view holds it: a subgraph's, a trace's or a table's. */
export interface EdgeWithClaims {
  readonly claimIds?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

const drawer = createStore<Evidence | null>(null);
let opener: Element | null = null;

export const useDrawer = (): Evidence | null => useStore(drawer);

/** Shows the evidence; the focus comes back to where it was when the drawer closes. */
export function openEvidence(evidence: Evidence): void {
  if (drawer.get() === null) opener = document.activeElement;
  drawer.set(evidence);
}

export function closeEvidence(): void {
  drawer.set(null);
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}

/** The claims that state an edge, wherever the view keeps them. */
export function claimIdsOf({ claimIds, properties }: EdgeWithClaims): readonly string[] {
  if (claimIds !== undefined) return claimIds;
  const stored = properties?.["claimIds"];
  return Array.isArray(stored) ? stored.map(String) : [];
}

export interface EvidenceOpener {
  /** Opens the claims with these ids. */
  readonly claims: (claimIds: readonly string[], heading?: string) => void;
  /** Opens the claims behind an edge. */
  readonly edge: (edge: EdgeWithClaims, heading?: string) => void;
  /** Opens the claims that state one fact of an entity. */
  readonly fact: (claims: readonly { readonly id: string; readonly predicate: string }[], predicate: string, heading?: string) => void;
}

const evidenceOpener: EvidenceOpener = {
  claims: (claimIds, heading) => openEvidence({ claimIds, ...(heading === undefined ? {} : { heading }) }),
  edge: (edge, heading) => evidenceOpener.claims(claimIdsOf(edge), heading),
  fact: (claims, predicate, heading) =>
    evidenceOpener.claims(
      claims.filter((claim) => claim.predicate === predicate).map(({ id }) => id),
      heading,
    ),
};

/** Opens the evidence drawer from any view. */
export const useEvidence = (): EvidenceOpener => evidenceOpener;
