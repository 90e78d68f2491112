import type { ReactNode } from "react";
import { tiers } from "../../schema/vocabulary.ts";
import { useClaims } from "../api/claims.ts";
import { Failure } from "../frame/Failure.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { evidenceWords } from "../words/evidence.ts";
import { useWords } from "../words/words.ts";
import { ClaimBlocks } from "./ClaimBlock.tsx";
import { EvidenceHead } from "./EvidenceHead.tsx";

interface ClaimsByIdProps {
  readonly ids: readonly string[];
  readonly heading: string | undefined;
}

/** The claims with these ids, the strongest first. */
export function ClaimsById({ ids, heading }: ClaimsByIdProps): ReactNode {
  const words = useWords(evidenceWords);
  const { data, isLoading, error, refetch } = useClaims(ids);
  const strongestFirst = data?.toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier)) ?? [];
  return (
    <>
      {data && data.length > 0 && <EvidenceHead claims={data} heading={heading} />}
      {ids.length === 0 && <p>{words.noClaims}</p>}
      {isLoading && <Skeleton />}
      {error && <Failure problem={error} again={() => void refetch()} />}
      <ClaimBlocks claims={strongestFirst} />
    </>
  );
}
