import type { Tier } from "../../schema/vocabulary.ts";
import { defineWords } from "./words.ts";

/** Who speaks, in words a reader understands without the manual. */
export const tierWords = defineWords<Record<Tier, string>>({
  en: {
    regulator: "Regulator",
    "peer-reviewed": "Peer-reviewed paper",
    "independent-report": "Independent report",
    hospital: "Hospital, on what others built",
    press: "Press",
    developer: "Maker’s own word",
    curator: "Curated mapping",
    recalled: "Recalled, source not at hand",
  },
  zh: {
    regulator: "监管机构",
    "peer-reviewed": "同行评议论文",
    "independent-report": "独立报告",
    hospital: "医院（对他方产品）",
    press: "媒体",
    developer: "研发方说法",
    curator: "人工对应",
    recalled: "凭记忆，来源未在手",
  },
});
