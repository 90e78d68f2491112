// What companies add to their names and people leave out. Longest first, so that one pass takes the whole ending.
const endings = [
  "股份有限公司",
  "有限责任公司",
  "集团有限公司",
  "有限公司",
  "股份公司",
  "控股",
  "集团",
  "股份",
  "公司",
  "科技",
  "技术",
  "医疗",
  "健康",
  "人工智能",
  "智能",
  "corporation",
  "incorporated",
  "technologies",
  "technology",
  "healthcare",
  "holdings",
  "limited",
  "company",
  "medical",
  "health",
  "group",
  "corp",
  "gmbh",
  "tech",
  "inc",
  "ltd",
  "llc",
  "plc",
  "co",
];
const hanEndings = new Set(endings.filter((ending) => /\p{Script=Han}/u.test(ending)));
const places =
  /^(中国|北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|无锡|武汉|成都|西安|长沙|合肥|济南|青岛|厦门|福州|宁波|珠海|东莞|大连|沈阳|广东|江苏|浙江|四川|湖南|湖北|安徽|山东|福建|beijing|shanghai|guangzhou|shenzhen|hangzhou|nanjing|suzhou|wuxi|wuhan|chengdu|xian)市?/;
const placeInside = /(北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|无锡|武汉|成都|西安|中国|beijing|shanghai|wuxi|china)$/;

/** Hospitals that everybody calls by these words alone. "中山" or "同仁" would be a town, or one of several that we do not all hold. */
const calls =
  /(?:^|附属|大学|市)(瑞金|仁济|华山|华西|协和|湘雅|湘雅二|天坛|宣武|安贞|积水潭|邵逸夫|齐鲁|广安门|红房子)(?:医院|总医院)(?:（[^）]*）)?$/u;

/** "West China Hospital" of "West China Hospital, Sichuan University"; "The First Affiliated Hospital" is one of many. */
const beforeSchool = /^((?!The |Affiliated |Stomatology )[^,]+ Hospital), /;

/** What everybody calls a hospital of this name: "瑞金" for "瑞金医院"; null where that is nobody's name alone. */
export const calledHospital = (name: string): string | null => calls.exec(name)?.[1] ?? beforeSchool.exec(name)?.[1] ?? null;

const longEnough = (text: string) => text.length >= (/\p{Script=Han}/u.test(text) ? 2 : 3);

/**
 * The shorter forms of a folded company name: endings dropped one by one, then a place before it.
 * `words` are the offsets where words end, so that "co" is dropped from "Yidu Co" and never from "Amoco".
 */
export function withoutLegalForm(folded: string, wordStarts: (offset: number) => boolean): string[] {
  const forms: string[] = [];
  let rest = folded;
  for (let again = true; again; ) {
    again = false;
    for (const ending of endings) {
      const cut = rest.length - ending.length;
      if (!rest.endsWith(ending) || !longEnough(rest.slice(0, cut))) continue;
      if (!hanEndings.has(ending) && !wordStarts(cut)) continue;
      rest = rest.slice(0, cut);
      forms.push(rest);
      again = true;
      break;
    }
    // "脉得智能科技（无锡）有限公司": the place stands between name and ending.
    const bare = rest.replace(placeInside, "");
    if (forms.length > 0 && bare !== rest && longEnough(bare)) {
      rest = bare;
      forms.push(rest);
      again = true;
    }
  }
  const placeless = forms.map((form) => form.replace(places, "")).filter((form) => longEnough(form));
  return [...new Set([...forms, ...placeless])];
}
