import { type ReactNode, useEffect } from "react";
import type { ConflictList } from "../../../schema/dataHealth.ts";
import { useConflicts } from "../../api/records.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { LeftOut } from "../../frame/LeftOut.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import { Waiting } from "../../frame/Waiting.tsx";
import { setParameters, usePlace } from "../../router/location.ts";
import { useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { conflictWords } from "../../words/conflicts.ts";
import { formatCount } from "../../words/formats.ts";
import { Name } from "../../words/Name.tsx";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { ConflictArticle } from "./ConflictArticle.tsx";
import styles from "./Conflicts.module.css";

type Conflicts = ConflictList["conflicts"];
const statuses = ["conflict", "different-base", "spelling"] as const;

/** Every disagreement with its sides beside each other. A fragment, `#conflict-1`, opens one of them. */
export default function ConflictsPage(): ReactNode {
  const words = useWords(conflictWords);
  const language = useLanguage();
  const { data, error, refetch } = useConflicts(useScope());
  const { search, hash } = usePlace();
  const opened = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    if (data && opened !== "") document.getElementById(opened)?.scrollIntoView();
  }, [data, opened]);
  if (error && !data) return <Frame list={null}>{<Failure problem={error} again={refetch} />}</Frame>;
  if (!data) return <Waiting />;
  const asked = new URLSearchParams(search).get("status");
  const status = statuses.find((one) => one === asked) ?? null;
  const shown = data.conflicts.filter((conflict) => status === null || conflict.status === status || conflict.id === opened);
  return (
    <Frame
      list={<ConflictOutline conflicts={data.conflicts} shown={shown} status={status} opened={opened} />}
      title={words.title}
      fidelity={words.shown(formatCount(language, shown.length), formatCount(language, data.total))}
    >
      <div className={page["column"]}>
        <h2 className={page["title"]}>{status === null ? words.title : words[status]}</h2>
        {data.total < data.whenAll && <LeftOut whenAll={words.size(formatCount(language, data.whenAll))} />}
        {shown.length === 0 && data.total > 0 && (
          <p className={page["lead"]}>
            {words.none}{" "}
            <button type="button" className={page["link"]} onClick={() => setParameters({ status: null })}>
              {words.showAll}
            </button>
          </p>
        )}
        {shown.map((conflict) => (
          <ConflictArticle key={conflict.id} conflict={conflict} chosen={conflict.id === opened} />
        ))}
      </div>
    </Frame>
  );
}

interface OutlineProps {
  readonly conflicts: Conflicts;
  readonly shown: Conflicts;
  readonly status: (typeof statuses)[number] | null;
  readonly opened: string;
}

/** By sort, then each that is shown. */
function ConflictOutline({ conflicts, shown, status, opened }: OutlineProps): ReactNode {
  const words = useWords(conflictWords);
  const { search } = usePlace();
  return (
    <>
      <ListHead title={words.title}>{words.line(conflicts.length)}</ListHead>
      <ListRow chosen={status === null} count={conflicts.length} onChoose={() => setParameters({ status: null })}>
        {words.all}
      </ListRow>
      {statuses.map((one) => (
        <ListRow
          key={one}
          chosen={status === one}
          count={conflicts.filter((conflict) => conflict.status === one).length}
          onChoose={() => setParameters({ status: one })}
        >
          {words[one]}
        </ListRow>
      ))}
      <h2 className={styles["outline"]}>{words.each}</h2>
      {shown.map((conflict) => (
        <ListRow key={conflict.id} chosen={conflict.id === opened} to={`/conflicts${search}#${conflict.id}`} below={words[conflict.status]}>
          <Name of={conflict} />
        </ListRow>
      ))}
    </>
  );
}
