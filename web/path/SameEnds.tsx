import type { ReactNode } from "react";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";

/** Both ends are one entity. */
export function SameEnds({ id }: { readonly id: string }): ReactNode {
  const words = useWords(pathWords);
  return (
    <div className={page["column"]}>
      <h2 className={page["title"]}>{words.same}</h2>
      <p className={page["lead"]}>{words.sameHelp}</p>
      <p className={`${page["links"]} ${page["gap"]}`}>
        <Link to={`/trace/${encodeURIComponent(id)}`}>{words.trace}</Link>
      </p>
    </div>
  );
}
