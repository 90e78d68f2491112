import { currentPlace, navigate, usePlace } from "../router/location.ts";
import { type ClaimsBehind, readClaimsBehind, writeClaimsBehind } from "./claimsBehind.ts";

/** What the evidence drawer shows: claims by their ids, under a heading if the caller has a better one than the claims give, or all that stand behind a number. */
export type Evidence = { readonly claimIds: readonly string[]; readonly heading?: string } | { readonly behind: ClaimsBehind };

/** An edge as any view holds it: a subgraph's, a trace's or a table's. */
export interface EdgeWithClaims {
  readonly claimIds?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** The open drawer is part of the address, so that a link restores it and Back closes it: `claims=clm-1,clm-2` or `claims=policy,SC01,leading`. */
const parameter = "claims";
/** Headings that a caller knew better; after a reload the claims give their own. */
const headings = new Map<string, string>();
/** The address on which the drawer was opened here, and what had the focus then. */
let openedOn: string | null = null;
let opener: Element | null = null;

/** What the address asks the drawer to show; null where it is closed. */
export function useDrawer(): Evidence | null {
  const text = new URLSearchParams(usePlace().search).get(parameter);
  if (text === null) return null;
  const behind = readClaimsBehind(text);
  if (behind) return { behind };
  const heading = headings.get(text);
  return { claimIds: text.split(",").filter((id) => id !== ""), ...(heading === undefined ? {} : { heading }) };
}

/** Shows the evidence; the focus comes back to where it was when the drawer closes. */
export function openEvidence(evidence: Evidence): void {
  const text = "behind" in evidence ? writeClaimsBehind(evidence.behind) : evidence.claimIds.join(",");
  const heading = "behind" in evidence ? undefined : evidence.heading;
  if (heading === undefined) headings.delete(text);
  else headings.set(text, heading);
  const open = new URLSearchParams(currentPlace().search).has(parameter);
  if (!open) {
    opener = document.activeElement;
    openedOn = addressWith(null);
  }
  navigate(addressWith(text), { replace: open });
}

/** Closes the drawer: a step back where that leads to the view as it is now, else in place. */
export function closeEvidence(): void {
  const here = addressWith(null);
  if (here === openedOn) history.back();
  else navigate(here, { replace: true });
  openedOn = null;
}

/** Gives the focus back once the drawer is gone, however it was closed. */
export function returnFocus(): void {
  if (new URLSearchParams(currentPlace().search).has(parameter)) return;
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  opener = null;
}

/** The present address with these claims open, or none. Commas stay commas: a person may read it. */
function addressWith(text: string | null): string {
  const { path, search, hash } = currentPlace();
  const parameters = new URLSearchParams(search);
  parameters.delete(parameter);
  const rest = [parameters.toString(), ...(text === null ? [] : [`${parameter}=${text.split(",").map(encodeURIComponent).join(",")}`])];
  const query = rest.filter((part) => part !== "").join("&");
  return `${path}${query ? `?${query}` : ""}${hash}`;
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
  /** Opens all claims behind a number: the address says which number, not which claims. */
  readonly behind: (behind: ClaimsBehind) => void;
  /** Opens the claims behind an edge. */
  readonly edge: (edge: EdgeWithClaims, heading?: string) => void;
  /** Opens the claims that state one fact of an entity. */
  readonly fact: (claims: readonly { readonly id: string; readonly predicate: string }[], predicate: string, heading?: string) => void;
}

const evidenceOpener: EvidenceOpener = {
  claims: (claimIds, heading) => openEvidence({ claimIds, ...(heading === undefined ? {} : { heading }) }),
  behind: (behind) => openEvidence({ behind }),
  edge: (edge, heading) => evidenceOpener.claims(claimIdsOf(edge), heading),
  fact: (claims, predicate, heading) =>
    evidenceOpener.claims(
      claims.filter((claim) => claim.predicate === predicate).map(({ id }) => id),
      heading,
    ),
};

/** Opens the evidence drawer from any view. */
export const useEvidence = (): EvidenceOpener => evidenceOpener;
