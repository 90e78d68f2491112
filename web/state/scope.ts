import type { Scope } from "../../schema/scope.ts";
import { Threshold } from "../../schema/threshold.ts";
import { currentPlace, setParameters, usePlace } from "../router/location.ts";

/** What counts, as an address says it; it goes along from view to view. */
export function readScope(search: string): Scope {
  const given = new URLSearchParams(search);
  return {
    evidence: Threshold.safeParse(given.get("evidence")).data ?? "any",
    largeOnly: given.get("largeOnly") === "true",
    noPlaceholders: given.get("noPlaceholders") === "true",
  };
}

/** What counts, in every view. */
export const useScope = (): Scope => readScope(usePlace().search);
export const currentScope = (): Scope => readScope(currentPlace().search);

/** Changes what counts; every view recounts. A default is not written into the address. */
export function chooseScope(change: Partial<Scope>): void {
  const next = { ...currentScope(), ...change };
  setParameters(toParameters(next));
}

const toParameters = ({ evidence, largeOnly, noPlaceholders }: Scope) => ({
  evidence: evidence === "any" ? null : evidence,
  largeOnly: largeOnly ? "true" : null,
  noPlaceholders: noPlaceholders ? "true" : null,
});

/** The part of a request that says what counts: only what is not the default, so that one answer has one address. */
export const scopeQuery = (scope: Scope): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(toParameters(scope)).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

/** An address of a view at another scope than the one on screen, with every part of it, so that nothing is carried along. */
export function withScope(address: string, scope: Scope): string {
  const [path = "", query = ""] = address.split("?");
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(scope)) parameters.set(name, String(value));
  return `${path}?${parameters}`;
}
