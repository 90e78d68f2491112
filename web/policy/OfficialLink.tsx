import type { ReactNode } from "react";
import type { Properties } from "../../schema/graph.ts";
import { safeUrl } from "../evidence/locatorText.ts";
import { guidelineWords } from "../words/guideline.ts";
import { useWords } from "../words/words.ts";

/** The address of a policy's official text, or that no source of ours has one. */
export function OfficialLink({ of }: { readonly of: Properties }): ReactNode {
  const words = useWords(guidelineWords);
  const url = safeUrl(String(of["officialUrl"] ?? ""));
  if (url === null) return words.noOfficial;
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      {words.sourceText(url.host)} ↗
    </a>
  );
}
