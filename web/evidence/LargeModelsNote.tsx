import type { ReactNode } from "react";
import type { WhiteSpace } from "../../schema/coverage.ts";
import { queryAddress } from "../pages/queries/queryAddress.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { useWords } from "../words/words.ts";

const naming = queryAddress("policy-scenarios-of-category", { mentions: "true" });

/** How many scenarios name large models by their text and by the report; the number opens its rows, the disagreement its sides. */
export function LargeModelsNote({ of }: { readonly of: WhiteSpace["largeModels"] }): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const count = (value: number): string => formatCount(language, value);
  const [conflict] = of.conflicts;
  return (
    <p>
      <Link to={naming}>{words.largeModels(count(of.byText), of.byReport === null ? null : count(of.byReport))}</Link>
      {conflict !== undefined && (
        <>
          {" "}
          <Link to={`/conflicts#${conflict}`}>{words.conflict}</Link>
        </>
      )}
    </p>
  );
}
