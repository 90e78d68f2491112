import { z } from "zod";
import { ClaimsOfNumber, CoverageColumns, CoverageRowId, CoverageRows } from "../../schema/coverage.ts";
import { EntityId } from "../../schema/evidence.ts";
import { PolicyClaims } from "../../schema/policy.ts";

const orNone = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal("").transform(() => null), schema]);

const OfNumber = z.tuple([z.literal("coverage"), CoverageRows, CoverageColumns, orNone(CoverageRowId), orNone(EntityId), ClaimsOfNumber]);
const OfPolicy = z.tuple([z.literal("policy"), EntityId, PolicyClaims]);

/** A number whose claims are many: one of the coverage, by its row and its column, or of a clause or document. */
export type ClaimsBehind = z.infer<typeof OfNumber> | z.infer<typeof OfPolicy>;

/** As the address says it: `coverage,vendor,category,huawei,C01,counted`, a row or column left out for a total. */
export const writeClaimsBehind = (behind: ClaimsBehind): string => behind.map((part) => part ?? "").join(",");

/** Null for what is no such number: claims by their ids. */
export function readClaimsBehind(text: string): ClaimsBehind | null {
  const read = z.union([OfNumber, OfPolicy]).safeParse(text.split(","));
  return read.success ? read.data : null;
}

/** Where the API gives the claims, and what it is asked beside what counts. */
export function claimsBehindPath(behind: ClaimsBehind): readonly [path: string, parameters: Readonly<Record<string, string>>] {
  if (behind[0] === "policy") return [`/api/policy/${encodeURIComponent(behind[1])}/claims`, { of: behind[2] }];
  const [, rows, columns, row, column, of] = behind;
  return ["/api/coverage/claims", { rows, columns, ...(row === null ? {} : { row }), ...(column === null ? {} : { column }), of }];
}
