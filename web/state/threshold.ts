import { Threshold } from "../../schema/threshold.ts";
import { setParameters, usePlace } from "../router/location.ts";

/** Whose word counts as an address says it: `evidence`, which goes along from view to view. */
export const readThreshold = (search: string): Threshold => Threshold.safeParse(new URLSearchParams(search).get("evidence")).data ?? "any";

/** Whose word counts, in every view. */
export const useThreshold = (): Threshold => readThreshold(usePlace().search);

/** Changes whose word counts; every view recounts. */
export const chooseThreshold = (threshold: Threshold): void => setParameters({ evidence: threshold === "any" ? null : threshold });
