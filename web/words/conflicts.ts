import { defineWords } from "./words.ts";

/** Words of the page of disagreements. */
export const conflictWords = defineWords({
  en: {
    title: "Where sources disagree",
    line: (count: number) => `${count} disagreements. Every side is kept as it was stated; none is averaged or decided.`,
    size: (count: string) => `${count} disagreements`,
    all: "All",
    conflict: "Contradiction",
    "different-base": "Counted on different bases",
    spelling: "Spelled differently",
    against: "against",
    each: "Each of them",
    reading: "How it may be read",
    noReading: "Nothing in the sources explains it; the sides stand as stated.",
    alsoAbout: (count: number) =>
      count === 1 ? "1 claim says what the figures are about" : `${count} claims say what the figures are about`,
    shown: (shown: string, total: string) => `${shown} of ${total} disagreements`,
    /** So many of a kind bear the mark. */
    bearers: (count: number, kind: string) => `${count} × ${kind.toLowerCase()}`,
    claimCount: (count: number) => (count === 1 ? "1 claim" : `${count} claims`),
    none: "No disagreement of this sort.",
    showAll: "Show all",
    asOf: (date: string) => `as of ${date}`,
    undated: "undated",
  },
  zh: {
    title: "来源不一致之处",
    line: (count: number) => `共 ${count} 处不一致。各方说法照原样保留，不取平均，不作裁断。`,
    size: (count: string) => ` ${count} 处不一致`,
    all: "全部",
    conflict: "相互矛盾",
    "different-base": "统计口径不同",
    spelling: "写法不同",
    against: "对",
    each: "逐一查看",
    reading: "可能的解读",
    noReading: "来源中没有解释；各方说法并存。",
    alsoAbout: (count: number) => `${count} 条依据说明这些数字所指`,
    shown: (shown: string, total: string) => `${total} 处不一致，显示 ${shown} 处`,
    bearers: (count: number, kind: string) => `${count} 个${kind}`,
    claimCount: (count: number) => `${count} 条依据`,
    none: "没有此类不一致。",
    showAll: "显示全部",
    asOf: (date: string) => `截至 ${date}`,
    undated: "未注明日期",
  },
});
