import { type ReactNode, useMemo } from "react";
import type { Paths } from "../../schema/paths.ts";
import { useClaims } from "../api/claims.ts";
import { ClaimTable } from "../evidence/ClaimTable.tsx";
import { SaidRoute } from "../lanes/SaidRoute.tsx";
import page from "../pages/page.module.css";
import { claimIdsOf } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import styles from "./Path.module.css";
import { PathStrip } from "./PathStrip.tsx";
import { sayPath } from "./sayPath.ts";
import { choosePath, usePathPlace, useWalked } from "./usePath.ts";
import { useShapeText } from "./useShapeText.ts";

/** One path: its steps from end to end, then the same in words with its sources. */
export function PathView({ paths }: { readonly paths: Paths }): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  const shapeText = useShapeText();
  const index = useIndex(paths);
  const path = paths.paths[index];
  const walked = useWalked(paths, path);
  const { data: claims } = useClaims(useMemo(() => walked.edges.flatMap(claimIdsOf), [walked]));
  return (
    <>
      <header className={styles["head"]}>
        <h2>{shapeText(path?.shape ?? "")}</h2>
        <div className={styles["stepper"]}>
          <button type="button" aria-label={words.previous} disabled={index === 0} onClick={() => choosePath(index - 1)}>
            ‹
          </button>
          <span>{words.at(formatCount(language, index + 1), formatCount(language, paths.total))}</span>
          <button type="button" aria-label={words.next} disabled={index >= paths.paths.length - 1} onClick={() => choosePath(index + 1)}>
            ›
          </button>
        </div>
      </header>
      <PathStrip path={walked} />
      <SaidRoute label={words.route} pieces={sayPath(language, walked.cards, walked.edges)} edges={walked.edges} />
      {claims && claims.length > 0 && (
        <>
          <h2 className={page["heading"]}>{words.evidence}</h2>
          <ClaimTable claims={claims} />
        </>
      )}
    </>
  );
}

/** What is drawn, counted from what is drawn. */
export function PathFidelity({ paths }: { readonly paths: Paths }): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  const index = useIndex(paths);
  const { cards, edges } = useWalked(paths, paths.paths[index]);
  if (paths.hops === null) return null;
  const count = (value: number) => formatCount(language, value);
  return words.fidelity(count(cards.length), count(edges.length), count(index + 1), count(paths.total));
}

/** The path looked at; an address that names one beyond the last shows the last. */
function useIndex(paths: Paths): number {
  return Math.min(usePathPlace().at, Math.max(paths.paths.length - 1, 0));
}
