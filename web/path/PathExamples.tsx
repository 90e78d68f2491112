import type { ReactNode } from "react";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import styles from "./Path.module.css";
import { pathAddress } from "./usePath.ts";

const examples = [
  { en: "Huawei and Ruijin Hospital", zh: "华为与瑞金医院", from: "huawei", to: "ruijin" },
  { en: "Tencent Healthcare and category C01 of the guideline", zh: "腾讯健康与指引 C01 类", from: "tencent-healthcare", to: "C01" },
  { en: "iFLYTEK Healthcare and Ant Group", zh: "讯飞医疗与蚂蚁集团", from: "iflytek-healthcare", to: "ant-group" },
] as const;

/** What to ask here, before two ends are chosen. */
export function PathExamples(): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  return (
    <div className={page["column"]}>
      <p className={page["lead"]}>{words.intro}</p>
      <h2 className={page["heading"]}>{words.examples}</h2>
      <ul className={styles["examples"]}>
        {examples.map((example) => (
          <li key={example.en}>
            <Link className={page["link"]} to={pathAddress(example.from, example.to)}>
              {example[language]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
