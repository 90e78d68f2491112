import { isYesNo } from "./patterns.ts";

/** Why a question cannot be answered, from what it says; first match counts. */
export type Refusal = "command" | "advice" | "forecast" | "opinion" | "price";

const signs: readonly (readonly [Refusal, RegExp])[] = [
  [
    "command",
    /\b(delete|drop|detach|remove|insert|update the|overwrite|erase|ignore (all|the|any|previous|your)|disregard|pretend|act as|system prompt|write (me )?(a|an|some)|translate|draw|send|e-?mail|execute|shutdown|poem|joke|story|essay|code in|python)\b|match ?\(|create ?\(|return \d|删除|清空|忽略(之前|以上|所有|前面)|假装|扮演|写一|写首|写篇|翻译|画一|发送|执行|讲个|笑话|作诗|编程|写代码|修改数据|更新数据|系统提示|把.{1,20}(改名|改成|改为)/i,
  ],
  [
    "advice",
    /\b(my (symptoms?|pain|head|stomach|child|son|daughter|mother|father|wife|husband|doctor|dog|cough|fever|blood|tumou?r|nodule|cancer)|should i|can i take|am i|do i have|i have (a|an|been|pain|fever|cough|diabetes|cancer)|i feel|i am sick|diagnose me|dose|dosage|side effects?|cure|treat (my|a|the)|how to treat|which drug|what (medicine|drug|treatment|pill)s?|symptoms? of|is it dangerous|prognosis|life expectancy)\b|我(头疼|头痛|发烧|咳嗽|肚子|胃疼|胸口|应该|该|得了|是不是得|孩子|妈妈|爸爸|妻子|老公|血压|血糖|有糖尿病|失眠|怀孕)|吃什么药|吃啥药|怎么治|如何治疗|治疗方法|挂什么科|挂哪个科|症状|副作用|剂量|用量|能不能吃|怎么办|严重吗|会不会死|能活多久|偏方|食谱|要不要手术|看病|吃什么|(得了|患了|患上|查出|确诊).{0,8}(癌|瘤|病|结节)|帮我看看(这张|这个|我的)|我(父亲|母亲|爸爸?|妈妈?|奶奶|爷爷|家人)/i,
  ],
  [
    "forecast",
    /\b(will|forecast|predict|prediction|future|next (year|month|decade|quarter)|going to|by 20[3-9]\d|in 20(2[7-9]|[3-9]\d)|expected to|outlook|soon)\b|将来|未来|明年|后年|下一年|会不会|预测一下|预计|前景|将会|什么时候能|能否成为|20(2[7-9]|[3-9]\d)年/i,
  ],
  [
    "opinion",
    /\b(best|better|worst|worse|recommend(ed|ation)?|worth|should (we|our|one|you)|favou?rite|which should|superior|good enough|trust(worthy)?|do you (think|like|believe)|your opinion|opinion|most (advanced|powerful|innovative|promising|impressive|reliable|important|influential)|strongest|smartest|coolest|overrated|impressive|promising|invest(ing)? in|buy)\b|最好|哪个好|哪家好|更好|推荐|值得|最强|最先进|最牛|最厉害|最靠谱|最有前途|最有潜力|你觉得|你认为|你喜欢|怎么看|好用吗|好不好|靠谱吗|该买|买哪|选哪|投资哪|哪个更|哪家更|谁更|靠谱|靠不靠谱|最聪明|吹牛|优秀|(什么|哪个|哪款)(模型|产品)好(?!几|多)/i,
  ],
  [
    "price",
    /\b(price|prices|pricing|costs?|fees?|expensive|cheap(est|er)?|how much (is|does|do|for|money)|budget|subscription|revenue|profit|turnover|valuation|market cap|stock price|share price|salary|funding|raised)\b|价格|价钱|多少钱|费用|收费|报价|售价|贵吗|便宜|营收|收入|利润|估值|市值|股价|工资|薪水|融资/i,
  ],
];

/** What no reading may pass over: that something is yet to be, or that somebody is to be trusted. */
const firmSigns: readonly (readonly [Refusal, RegExp])[] = [
  [
    "forecast",
    /(?<![协学议社员都大年讨商董理监])会(?![议诊员计展场面不])[^，。？?]{0,6}?(发布|上市|推出|进入|成为|做|覆盖|部署|开源|获批|拿到|有)|将(要|会|发布|推出|上市|进入)|以后会/,
  ],
  ["advice", /(帮我|能不能|能|请)看看?.{0,6}(报告|片子|化验单|检查单)(吗|么)?[？?]?$/],
  ["opinion", /靠谱|靠不靠谱|谁更(强|好|牛|厉害)|\b(trustworthy|can i trust|better than)\b/i],
];

/** Why a question is not answered however it may be read; null where nothing says so. */
export function firmRefusalOf(text: string): Refusal | null {
  return firmSigns.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

const everyOne = [
  /(?<!\b(which|what|who|how many)\b.*)\b(are|is|do|does|did|have|has|were|was|can) (all|every|each)\b/i,
  /\b(all|every|each) .*\b(have|has|are|is|do|does)\b.*\?$/i,
  /\b(covers?|does|do|uses?|makes?|supports?|holds?|develops?) (everything|all|every)\b(?! (the )?models? of)/i,
  /(覆盖|做|使用|支持|持有)了?(所有|全部|一切|每一?[个家款种项])/,
  /的(大?模型|产品)(都|全都?|均|全部)(?!.{0,4}(哪|什么|多少|几|谁))/,
  /(所有|全部|每个|每家|每款|每一).*(都|均|皆).*(吗|么|嘛)/,
  /(?<![哪什谁多几有].*)(都|均|全)(是|开源|部署|用|持有|获批|已|在|属于|来自)(?!谁|哪|什么|多少|几).*(吗|么|嘛)/,
];

const everything =
  /\b(?<!\b(at|in|after|above) )(all|every|each|everything|everywhere)\b(?! (two|three))|所有|全部|全体|每一?[个家款种项所张位]|各(个|家|款|项|专科|场景|科室|医院|厂商)/i;
/** "Can you list all" asks to be shown. */
const shows = /^(can|could|would|will) (you|i|we)\b|\bdo you (have|hold|know)\b/i;

/** Whether a text asks if something holds of all: rows can show that it holds of some, never that it holds of all. */
export const asksOfAll = (text: string): boolean => asksOfAllIn(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").trim());

const asksOfAllIn = (text: string): boolean =>
  everyOne.some((sign) => sign.test(text)) || (everything.test(text) && (tellsWhether.test(text) || (isYesNo(text) && !shows.test(text))));
const tellsWhether = /\b(tell me|know|whether|if):? (does|do|is|are|has|have|did|was|were)\b/i;

/** What kind of question it is that this data never answers; null where nothing says so. */
export function refusalOf(text: string): Refusal | null {
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
