import type { SavedQuery } from "../cypher/savedQuery.ts";
import type { Endpoint } from "./endpoint.ts";
import { askEndpoints } from "./routes/ask.ts";
import { compareEndpoints } from "./routes/compare.ts";
import { conflictEndpoints } from "./routes/conflicts.ts";
import { coverageEndpoints } from "./routes/coverage.ts";
import { cypherEndpoints } from "./routes/cypher.ts";
import { entityEndpoints } from "./routes/entities.ts";
import { evidenceEndpoints } from "./routes/evidence.ts";
import { healthEndpoints } from "./routes/health.ts";
import { metaEndpoints } from "./routes/meta.ts";
import { pathEndpoints } from "./routes/paths.ts";
import { policyEndpoints } from "./routes/policy.ts";
import { queryEndpoints } from "./routes/queries.ts";
import { reportEndpoints } from "./routes/report.ts";
import { searchEndpoints } from "./routes/search.ts";
import { traceEndpoints } from "./routes/trace.ts";

/** Every address of the API, with the saved queries of `library`; a new one is one line here. */
export const endpointsWith = (library: readonly SavedQuery[]): readonly Endpoint[] => [
  ...metaEndpoints,
  ...entityEndpoints(library),
  ...evidenceEndpoints,
  ...searchEndpoints,
  ...traceEndpoints,
  ...compareEndpoints,
  ...coverageEndpoints,
  ...pathEndpoints,
  ...policyEndpoints,
  ...conflictEndpoints,
  ...healthEndpoints,
  ...reportEndpoints,
  ...queryEndpoints(library),
  ...askEndpoints(library),
  ...cypherEndpoints,
];
