import type { ReactNode } from "react";
import { useClaimPages } from "../../api/claimPages.ts";
import { ClaimTable } from "../../evidence/ClaimTable.tsx";
import { MoreClaims } from "../../evidence/MoreClaims.tsx";
import { Failure } from "../../frame/Failure.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { RowCount } from "./RowCount.tsx";

/** The claims of a tier, of a confidence, or without a date. */
export function FittingClaims({ asked }: { readonly asked: URLSearchParams }): ReactNode {
  const filter = ["tier", "confidence", "dated"].flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value]];
  });
  const pages = useClaimPages(Object.fromEntries(filter));
  if (pages.total === null) return pages.error ? <Failure problem={pages.error} again={pages.readMore} /> : <Skeleton />;
  return (
    <>
      <RowCount shown={pages.claims.length} total={pages.total} />
      <ClaimTable claims={pages.claims} />
      <MoreClaims pages={pages} />
    </>
  );
}
