import { Option } from "commander";
import type { Scope } from "../schema/scope.ts";
import { type Threshold, thresholds } from "../schema/threshold.ts";

/** What the words of a command say of what counts. */
export interface ScopeOptions {
  readonly evidence: Threshold;
  readonly largeOnly?: boolean;
  readonly withoutPlaceholders?: boolean;
}

/** The switches of the explorer as options; any is the default of each. */
export const scopeOptions = (): readonly Option[] => [
  new Option("--evidence <whose>", "whose word counts").choices(thresholds).default("any"),
  new Option("--large-only", "count large models only, by their kind"),
  new Option("--without-placeholders", "leave out entries whose source gives no name of their own"),
];

export const toScope = ({ evidence, largeOnly = false, withoutPlaceholders = false }: ScopeOptions): Scope => ({
  evidence,
  largeOnly,
  noPlaceholders: withoutPlaceholders,
});
