import type { ReactNode } from "react";
import type { ClaimSet } from "../../schema/api.ts";
import { unnamedRow } from "../../schema/coverage.ts";
import { isNarrowed } from "../../schema/scope.ts";
import { useClaimsBehind } from "../api/claimsBehind.ts";
import { Failure } from "../frame/Failure.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { useCountingQuery } from "../policy/match.ts";
import type { ClaimsBehind } from "../state/claimsBehind.ts";
import { useLanguage } from "../state/language.ts";
import { useScope } from "../state/scope.ts";
import { coverageWords } from "../words/coverage.ts";
import { evidenceWords } from "../words/evidence.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { ClaimBlocks } from "./ClaimBlock.tsx";
import { ClaimsSummary } from "./EvidenceHead.tsx";
import { MoreClaims } from "./MoreClaims.tsx";

/** All claims behind a number, the strongest first, by pages. */
export function ClaimsBehindNumber({ behind }: { readonly behind: ClaimsBehind }): ReactNode {
  const words = useWords(evidenceWords);
  const { data, isFetching, error, fetchNextPage, refetch } = useClaimsBehind(behind, useCountingQuery());
  const first = data?.pages[0];
  const title = useTitle(behind, first?.about ?? []);
  if (error && !data) return <Failure problem={error} again={() => void refetch()} />;
  if (!first) return <Skeleton />;
  if (first.total === 0) return <p>{words.noClaims}</p>;
  const claims = data.pages.flatMap((page) => page.claims);
  const pages = { claims, total: first.total, error, busy: isFetching, readMore: () => void fetchNextPage() };
  return (
    <>
      <ClaimsSummary title={title} {...first} />
      <ClaimBlocks claims={claims} />
      <MoreClaims pages={pages} />
    </>
  );
}

/** The number, by the names of its row and column or of its clause. */
function useTitle(behind: ClaimsBehind, about: ClaimSet["about"]): string {
  const words = useWords(evidenceWords);
  const coverage = useWords(coverageWords);
  const language = useLanguage();
  const leftOut = isNarrowed(useScope()) ? 1 : 0;
  const names = about.map((name) => nameIn(language, name).text);
  if (behind[0] === "policy") return behind[2] === "leading" ? words.everyStepTo(names.join()) : names.join();
  const [, rows, , row, , of] = behind;
  const unnamed = row === unnamedRow ? [coverage.unnamed(rows, leftOut)] : [];
  const said = [...unnamed, ...names].join(" × ") || coverage.everywhere;
  return of === "routes" ? words.everyStepOf(said) : said;
}
