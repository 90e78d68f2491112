import type { CoverageColumn, Searched } from "../../schema/coverage.ts";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { formatCount } from "../words/formats.ts";
import { useWords } from "../words/words.ts";

/** Why a column has no model at all and where one was looked for; null where it has one. */
export function useBlankTip({ sources, asOf }: Searched): (column: CoverageColumn) => string | null {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const searched = words.searched(formatCount(language, sources), asOf ?? words.unknownDate);
  return ({ blank, whenAll }) => (blank === null ? null : `${words.why(blank, whenAll)} · ${searched}`);
}
