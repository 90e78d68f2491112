import type { ReactNode } from "react";
import type { Hit } from "../../schema/api.ts";
import type { Kind } from "../../schema/graph.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { useLanguage } from "../state/language.ts";
import { nameIn } from "../words/nameIn.ts";
import { searchWords } from "../words/search.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./HitList.module.css";
import type { Suggestions } from "./useSuggestions.ts";

interface HitListProps {
  readonly id: string;
  readonly suggestions: Suggestions;
  readonly active: number | null;
  readonly onChoose: (hit: Hit) => void;
  readonly children?: ReactNode;
}

/** Suggestions under a field, grouped by kind, each saying how it matched. */
export function HitList({ id, suggestions, active, onChoose, children }: HitListProps): ReactNode {
  const words = useWords(searchWords);
  const phrases = usePhrases();
  const { groups, hits, settled, nearest, examples } = suggestions;
  const language = useLanguage();
  const heading = (kind: Kind | "recent"): string => (kind === "recent" ? words.recent : phrases.kind(kind));
  return (
    <div className={styles["list"]} role="listbox" id={id} aria-label={words.suggestions} tabIndex={-1}>
      {settled && nearest && <p className={styles["none"]}>{hits.length > 0 ? words.nearest : words.none}</p>}
      {settled && examples.length > 0 && (
        <p className={styles["none"]}>
          {words.searchable(examples.map((each) => words.example(phrases.kind(each.kind), nameIn(language, each).text)))}
        </p>
      )}
      {groups.map(([kind, members]) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, a fieldset may not stand in it.
        <div key={kind} role="group" aria-label={heading(kind)}>
          <p className={styles["kind"]} aria-hidden="true">
            {heading(kind)}
          </p>
          {members.map((hit) => (
            <HitOption key={hit.id} hit={hit} id={`${id}-${hits.indexOf(hit)}`} chosen={hits.indexOf(hit) === active} onChoose={onChoose} />
          ))}
        </div>
      ))}
      {children}
    </div>
  );
}

interface HitOptionProps {
  readonly hit: Hit;
  readonly id: string;
  readonly chosen: boolean;
  readonly onChoose: (hit: Hit) => void;
}

function HitOption({ hit, id, chosen, onChoose }: HitOptionProps): ReactNode {
  const words = useWords(searchWords);
  const language = useLanguage();
  const name = nameIn(language, hit);
  const { text, how } = hit.matched;
  const why = how === "name" && text === name.text ? null : words[how](text);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it with aria-activedescendant.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      className={styles["hit"]}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit)}
      ref={(element) => {
        if (chosen) element?.scrollIntoView({ block: "nearest" });
      }}
    >
      <KindMark kind={hit.kind} />
      <span lang={name.language}>{name.text}</span>
      {why && <span className={styles["why"]}>{why}</span>}
    </div>
  );
}
