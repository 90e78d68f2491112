import type { ReactNode } from "react";
import { ListHead } from "../frame/ListHead.tsx";
import page from "../pages/page.module.css";
import { EntityPicker } from "../pages/queries/EntityPicker.tsx";
import { pathAddress } from "../path/address.ts";
import ends from "../path/PathHead.module.css";
import { Link } from "../router/Link.tsx";
import { navigate } from "../router/location.ts";
import { compareWords } from "../words/compare.ts";
import { useWords } from "../words/words.ts";
import { compareAddress } from "./address.ts";
import styles from "./Compare.module.css";
import type { PairNames } from "./parts.ts";

interface CompareHeadProps {
  readonly id: string;
  readonly other: string;
  readonly names: PairNames;
}

/** What is compared with what, the other one to choose, and the ways back. */
export function CompareHead({ id, other, names }: CompareHeadProps): ReactNode {
  const words = useWords(compareWords);
  return (
    <ListHead above={words.heading} title={names.a}>
      <div className={ends["ends"]}>
        <label htmlFor="compare-with">{words.with}</label>
        <EntityPicker id="compare-with" of={[]} value={other} onChoose={(next) => navigate(compareAddress(id, next))} />
      </div>
      <p className={`${page["links"]} ${styles["ways"]}`}>
        <Link to={`/trace/${encodeURIComponent(id)}`}>{words.back(names.a)}</Link>
        {other !== "" && other !== id && (
          <>
            <Link to={`/trace/${encodeURIComponent(other)}`}>{words.other(names.b)}</Link>
            <Link to={pathAddress(id, other)}>{words.paths}</Link>
            <Link to={compareAddress(other, id)}>{words.swap}</Link>
          </>
        )}
      </p>
    </ListHead>
  );
}
