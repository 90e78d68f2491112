import { Fragment, type ReactNode } from "react";
import type { Paths } from "../../schema/paths.ts";
import { ListRow } from "../frame/ListRow.tsx";
import { useShortcuts } from "../keyboard/keys.ts";
import { useLanguage } from "../state/language.ts";
import { usePhone } from "../state/phone.ts";
import { formatCount } from "../words/formats.ts";
import { nameIn } from "../words/nameIn.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import styles from "./Path.module.css";
import { choosePath, usePathPlace } from "./usePath.ts";
import { useShapeText } from "./useShapeText.ts";

/** All paths by the shape of their route; one of them is in view. */
export function PathList({ paths }: { readonly paths: Paths }): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  const shapeText = useShapeText();
  const phone = usePhone();
  const { at } = usePathPlace();
  const last = paths.paths.length - 1;
  useShortcuts([
    { keys: "ArrowDown", label: { en: "Next path", zh: "下一条路径" }, run: () => choosePath(Math.min(at + 1, last)) },
    { keys: "ArrowUp", label: { en: "Previous path", zh: "上一条路径" }, run: () => choosePath(Math.max(at - 1, 0)) },
  ]);
  const show = (index: number): void => {
    choosePath(index);
    // On a phone the path stands below its list.
    if (phone) document.getElementById("view")?.scrollIntoView();
  };
  if (paths.hops === null) return null;
  const names = new Map(paths.nodes.map((node) => [node.id, nameIn(language, node).text]));
  const count = (value: number) => formatCount(language, value);
  const rows = paths.paths.map((path, index) => ({ path, index }));
  return (
    <>
      <p className={styles["total"]}>
        {words.total(paths.total, count(paths.total), paths.hops)}
        {paths.paths.length < paths.total && ` · ${words.shown(count(paths.paths.length), count(paths.total))}`}
      </p>
      {paths.shapes.map(({ shape, total, shown }) => (
        <Fragment key={shape}>
          <h2 className={styles["shape"]}>
            <span>{shapeText(shape)}</span>
            <span>{shown < total ? words.shown(count(shown), count(total)) : count(total)}</span>
          </h2>
          {rows
            .filter(({ path }) => path.shape === shape)
            .map(({ path, index }) => (
              <ListRow key={path.edges.map(({ id }) => id).join(" ")} chosen={index === at} onChoose={() => show(index)}>
                {(path.nodes.length > 2 ? path.nodes.slice(1, -1) : path.nodes).map((id) => names.get(id) ?? id).join(" – ")}
              </ListRow>
            ))}
        </Fragment>
      ))}
      {last > 0 && <p className={styles["total"]}>{words.hint}</p>}
    </>
  );
}
