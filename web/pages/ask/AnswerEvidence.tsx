import type { ReactNode } from "react";
import type { Answer } from "../../../schema/answer.ts";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { formatCount } from "../../words/formats.ts";
import { useWords } from "../../words/words.ts";

/** The open drawer is in the address with the ids of its claims: more of them and a server refuses the address. */
const mostAtOnce = 200;

/** Opens the claims behind the rows, so many at a time: the first, then the ones after them up to the last. */
export function AnswerEvidence({ rowClaims }: Pick<Answer, "rowClaims">): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  const evidence = useEvidence();
  const ids = [...new Set(rowClaims.flat())];
  const count = (number: number): string => formatCount(language, number);
  const parts = Array.from({ length: Math.ceil(ids.length / mostAtOnce) }, (_, part) =>
    ids.slice(part * mostAtOnce, (part + 1) * mostAtOnce),
  );
  const label = (part: readonly string[], at: number): string => {
    if (parts.length === 1) return words.evidence(ids.length);
    if (at === 0) return words.evidenceOf(count(part.length), count(ids.length));
    return words.evidenceFrom(count(at * mostAtOnce + 1), count(at * mostAtOnce + part.length));
  };
  return parts.map((part, at) => (
    <button key={part[0]} type="button" onClick={() => evidence.claims(part)}>
      {label(part, at)}
    </button>
  ));
}
