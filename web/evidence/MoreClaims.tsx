import type { ReactNode } from "react";
import type { ClaimPages } from "../api/claimPages.ts";
import { Failure } from "../frame/Failure.tsx";
import page from "../pages/page.module.css";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { pageWords } from "../words/pages.ts";
import { useWords } from "../words/words.ts";

/** Under a table of claims: how many are shown of how many, and the next ones. */
export function MoreClaims({ pages }: { readonly pages: ClaimPages }): ReactNode {
  const words = useWords(pageWords);
  const language = useLanguage();
  const { claims, total, error, busy, readMore } = pages;
  if (error) return <Failure problem={error} again={readMore} />;
  if (total === null || claims.length >= total) return null;
  const count = (number: number): string => formatCount(language, number);
  return (
    <p className={page["more"]} data-more>
      {words.claimsShown(count(claims.length), count(total))}
      <button type="button" disabled={busy} onClick={readMore}>
        {words.moreClaims(count(Math.min(100, total - claims.length)))}
      </button>
    </p>
  );
}
