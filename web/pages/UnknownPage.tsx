import type { ReactNode } from "react";
import { Frame } from "../frame/Frame.tsx";
import { Link } from "../router/Link.tsx";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./page.module.css";

/** Says that an address is none of ours, and where to go. */
export default function UnknownPage(): ReactNode {
  const words = useWords(frameWords);
  return (
    <Frame list={null}>
      <h1 className={styles["title"]}>{words.noSuchPage}</h1>
      <p>{words.noSuchPageHelp}</p>
      <p className={styles["gap"]}>
        <Link className={styles["link"]} to="/">
          {words.toStart}
        </Link>
      </p>
    </Frame>
  );
}
