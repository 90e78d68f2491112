import type { ReactNode } from "react";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { Name } from "../words/Name.tsx";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import { pathAddress } from "./address.ts";
import styles from "./States.module.css";
import { useEnd } from "./usePaths.ts";

/** Pairs of different kinds of question: two vendors, a hospital and a section, two hospitals, a vendor and a clause. */
const examples = [
  ["huawei", "tencent-healthcare"],
  ["thorough-future", "SC01"],
  ["ruijin", "S1"],
  ["ruipath", "thorough-insights-4"],
] as const;

/** One or both ends are still to be chosen. */
export function ChooseEnds({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const words = useWords(pathWords);
  return (
    <div className={page["column"]}>
      <p className={page["lead"]}>{from === "" && to === "" ? words.choose : words.chooseOther}</p>
      <h2 className={page["heading"]}>{words.examples}</h2>
      <ul className={styles["rows"]}>
        {examples.map(([one, other]) => (
          <li key={one}>
            <Link to={pathAddress(one, other)}>
              <EndName id={one} /> → <EndName id={other} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function EndName({ id }: { readonly id: string }): ReactNode {
  const { data } = useEnd(id);
  return <Name of={data ?? { id, nameEn: null, nameZh: null }} />;
}
