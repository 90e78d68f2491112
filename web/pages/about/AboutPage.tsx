import type { ReactNode } from "react";
import { useMeta } from "../../api/hooks.ts";
import { Frame } from "../../frame/Frame.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { useView } from "../../frame/viewContext.ts";
import { useLanguage } from "../../state/language.ts";
import { aboutSections } from "../../words/about.ts";
import { frameWords } from "../../words/frame.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { RecordLinks } from "../RecordLinks.tsx";
import styles from "./AboutPage.module.css";

/** What the words of the atlas mean, and how to cite and correct it. */
export default function AboutPage(): ReactNode {
  const words = useWords(frameWords);
  const language = useLanguage();
  const view = useView();
  const { data: meta } = useMeta();
  const list = (
    <>
      <ListHead title={view?.title[language]}>{words.what}</ListHead>
      <ul className={styles["outline"]}>
        {aboutSections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title[language]}</a>
          </li>
        ))}
      </ul>
      <RecordLinks />
    </>
  );
  return (
    <Frame list={list} fidelity={meta?.release.hash}>
      <div className={page["column"]}>
        {aboutSections.map(({ id, title, text }) => (
          <section key={id} id={id} className={styles["section"]}>
            <h2>{title[language]}</h2>
            {text[language].map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </Frame>
  );
}
