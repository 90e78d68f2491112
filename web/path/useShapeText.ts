import { labels } from "../../schema/vocabulary.ts";
import { kindWords } from "../words/kinds.ts";
import { useWords } from "../words/words.ts";

/** A shape in the language on screen: "vendor → model → scenario" becomes "厂商 → 模型 → 场景". */
export function useShapeText(): (shape: string) => string {
  const words = useWords(kindWords);
  return (shape) =>
    shape
      .split(" ")
      .map((part) => {
        const kind = labels.find((label) => label.toLowerCase() === part.toLowerCase());
        return kind ? words[kind] : part;
      })
      .join(" ");
}
