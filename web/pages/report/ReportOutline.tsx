import type { ReactNode } from "react";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import { usePlace } from "../../router/location.ts";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { Name } from "../../words/Name.tsx";
import { reportWords } from "../../words/report.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Report.module.css";
import { type Figure, groupId, groupName, type Taxonomy } from "./reportRows.ts";

interface OutlineProps {
  readonly groups: ReadonlyMap<string, readonly Figure[]>;
  readonly taxonomies: readonly Taxonomy[];
  readonly opened: string;
  /** How many figures and lists there are in all. */
  readonly sizes: readonly [number, number];
}

/** The groups of figures and the lists that are shown, each with its size. */
export function ReportOutline({ groups, taxonomies, opened, sizes }: OutlineProps): ReactNode {
  const words = useWords(reportWords);
  const language = useLanguage();
  const { search } = usePlace();
  const [figures, lists] = sizes.map((size) => formatCount(language, size));
  const row = (id: string, name: ReactNode, size: number): ReactNode => (
    <ListRow key={id} chosen={id === opened} count={size} to={`/report${search}#${id}`}>
      {name}
    </ListRow>
  );
  return (
    <>
      <ListHead title={words.title}>{words.line(figures ?? "", lists ?? "")}</ListHead>
      <h2 className={styles["outline"]}>{words.figures}</h2>
      {[...groups].map(([group, members]) => row(groupId(group), groupName(language, members), members.length))}
      <h2 className={styles["outline"]}>{words.lists}</h2>
      {taxonomies.map((taxonomy) => row(taxonomy.id, <Name of={taxonomy} />, taxonomy.items.length))}
    </>
  );
}
