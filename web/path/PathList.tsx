import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import type { Paths } from "../../schema/paths.ts";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { nameIn } from "../words/nameIn.ts";
import { pathWords } from "../words/path.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./PathList.module.css";
import { shapeText } from "./shapeText.ts";
import { steppedRows } from "./useStepping.ts";

interface PathListProps {
  readonly paths: Paths;
  readonly byId: ReadonlyMap<string, EntityName>;
  readonly index: number;
  readonly onChoose: (index: number) => void;
}

/** All paths under the shapes of their routes, with how many there are; a row names what lies between the ends. */
export function PathList({ paths, byId, index, onChoose }: PathListProps): ReactNode {
  const words = useWords(pathWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const name = (id: string) => nameIn(language, byId.get(id) ?? { id, nameEn: null, nameZh: null }).text;
  const numbered = paths.paths.map((path, at) => ({ path, at }));
  return (
    <>
      <div className={styles["total"]} role="status">
        <p>{words.total(count(paths.total), paths.hops ?? 0)}</p>
        {paths.paths.length < paths.total && <p>{words.shown(count(paths.paths.length), count(paths.total))}</p>}
        {paths.truncated && paths.paths.length === paths.total && <p>{words.cut}</p>}
      </div>
      <div className={styles["paths"]} {...{ [steppedRows]: "" }}>
        {paths.shapes.map(({ shape, total, shown }) => (
          <section key={shape} aria-label={shapeText(phrases, shape)}>
            <h2 className={styles["shape"]}>
              {shapeText(phrases, shape)} <span>{shown < total ? words.ofShape(count(shown), count(total)) : count(total)}</span>
            </h2>
            {numbered
              .filter(({ path }) => path.shape === shape)
              .map(({ path, at }) => (
                <button key={at} type="button" className={styles["row"]} aria-pressed={at === index} onClick={() => onChoose(at)}>
                  {path.nodes.length === 2 ? words.direct : path.nodes.slice(1, -1).map(name).join(" · ")}
                </button>
              ))}
          </section>
        ))}
      </div>
    </>
  );
}
