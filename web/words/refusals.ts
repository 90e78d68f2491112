import type { Language } from "../state/language.ts";

/** The guard speaks English; what it says in Chinese, by the form of the sentence. `$1` is what the sentence holds. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^(.+) is refused: the console only reads$/, "不能使用 $1：控制台只读"],
  [/^(EXPLAIN|PROFILE) is not for the console: give the query alone$/, "控制台不接受 $1：只写查询本身"],
  [/^one statement at a time: nothing may follow the semicolon$/, "一次只能一条语句：分号之后不能再有内容"],
  [/^the procedure (.+) is not on the list; did you mean (.+)\?$/, "过程 $1 不在允许之列；是否想写 $2？"],
  [/^write (.+) before what follows$/, "后面还有内容：请先写 $1"],
  [/^the column is called (.+)$/, "这一列叫 $1"],
  [/^the procedure (.+) is not on the list$/, "过程 $1 不在允许之列"],
  [/^the function (.+) is not on the list; did you mean (.+)\?$/, "函数 $1 不在允许之列；是否想写 $2？"],
  [/^the function (.+) is not on the list$/, "函数 $1 不在允许之列"],
  [/^there is no label (.+); did you mean (.+)\?$/, "没有标签 $1；是否想写 $2？"],
  [/^there is no label (.+)$/, "没有标签 $1"],
  [/^there is no relationship type (.+); did you mean (.+)\?$/, "没有关系类型 $1；是否想写 $2？"],
  [/^there is no relationship type (.+)$/, "没有关系类型 $1"],
  [/^no node or relationship has the property (.+); did you mean (.+)\?$/, "没有节点或关系带有属性 $1；是否想写 $2？"],
  [/^no node or relationship has the property (.+)$/, "没有节点或关系带有属性 $1"],
  [/^expected a reading clause \(.+\), found (.+)$/, "这里应是读取子句（MATCH、WITH、UNWIND、CALL，最后是 RETURN），却是 $1"],
  [/^expected (.+), found (.+)$/, "这里应是 $1，却是 $2"],
  [/^the text is over 8 KiB$/, "查询超过 8 KiB"],
  [/^the text holds an invisible control character$/, "查询中有不可见的控制字符"],
  [/^(the text holds|an escape stands for) half a character$/, "查询中有不完整的字符"],
  [/^an escape .+ is left after decoding.*$/, "解码后仍有 \\u 转义：请直接写出该字符"],
  [/^an escape in this string is not one of (.+)$/, "字符串中的转义不在 $1 之列"],
  [/^a (comment|string) is not closed$/, "注释或字符串没有结束"],
  [/^a name in backticks is .+$/, "反引号中的名称为空、未结束，或含反引号、反斜杠"],
  [/^this is no decimal number$/, "这不是十进制数"],
  [/^unexpected character (.+)$/, "意外的字符 $1"],
  [/^nested more than (.+) deep$/, "嵌套超过 $1 层"],
  [/^this (.+) closes nothing$/, "多出的 $1"],
  [/^a (.+) is missing$/, "缺少 $1"],
  [/^WITH needs a name here: AS name$/, "WITH 的这一项需要名称：AS 名称"],
  [/^an arrow points one way, or write -\[\]- for both$/, "箭头只能指向一边；两边都可时写 -[]-"],
  [/^a repetition is a small whole number$/, "重复次数须为不大的整数"],
  [/^=~ takes a text written here.*$/, "=~ 之后须直接写出字符串，以便事先知道其模式"],
  [/^a pattern holds at most 200 characters$/, "正则最多 200 个字符"],
  [/^no repetition inside a repetition, back reference or look-around in a pattern$/, "正则中不能有嵌套重复、反向引用或环视"],
  [/^text and number are equal in one engine.*$/, "有的引擎把文本与数字视为相等：请用同类的值比较"],
  [/^lists and booleans have no order in one engine.*$/, "有的引擎中列表和布尔值没有大小：请比较数字或文本"],
  [/^a chain of comparisons groups differently: write (.+)$/, "连续比较在不同引擎中结合方式不同：请写 $1"],
  [/^a \^ b \^ c groups differently: set brackets$/, "连续乘方在不同引擎中结合方式不同：请加括号"],
  [/^list \+ value is null in one engine: write (.+)$/, "列表加单个值在有的引擎中为空：请写 list + [value]"],
  [/^number \+ text is null in one engine: write (.+)$/, "数字加文本在有的引擎中为空：请写 $1"],
  [/^text \+ boolean is an error in one engine: write (.+)$/, "文本加布尔值在有的引擎中出错：请写 $1"],
  [/^a fraction that is whole is .+: write (.+)$/, "小数为整数时，转成文本在一个引擎中是 2.0，另一个是 2：请写 $1"],
  [/^lists of nodes that are joined .+$/, "由节点组成的列表相加后在有的引擎中是内部编号：请改为连接 id 的列表"],
  [/^(\S+) takes numbers$/, "$1 只用于数字"],
  [/^IN takes a list$/, "IN 之后须为列表"],
  [/^a pattern has no size in one engine: write (.+)$/, "模式在有的引擎中没有 size：请写 $1"],
  [/^exists\( \) takes a pattern on both engines: write (.+)$/, "exists( ) 在两种引擎上都只收模式：请写 $1"],
  [/^date\( \) takes a whole date .+: compare them as text, (.+)$/, "date( ) 只收完整日期，而这里的日期可能只有年或年月：请按文本比较，$1"],
  [/^write split\(text, ','\): .+$/, "split 的分隔符不能为空：请写 split(text, ',')"],
  [/^write \+ to join texts or lists$/, "连接文本或列表请用 +"],
  [/^a node here is an internal number in one engine: use its id$/, "节点在这里于有的引擎中变成内部编号：请用它的 id"],
  [/^a node in a list becomes an internal number in one engine: UNWIND ids$/, "列表中的节点在有的引擎中变成内部编号：请 UNWIND 各 id"],
  [/^a list made of nodes is internal numbers in one engine: take their ids, (.+)$/, "由节点组成的列表在有的引擎中是内部编号：请取 id，$1"],
  [/^a pattern comprehension drops nulls in one engine.*$/, "模式推导在有的引擎中会丢掉空值：请取 id，或用 MATCH 加 collect"],
  [/^a pattern is no value in one engine: write (.+)$/, "模式在有的引擎中不能作为值：请写 $1"],
  [/^a slice from the end is empty in one engine: count from the start$/, "从末尾截取在有的引擎中为空：请从开头数"],
  [/^an aggregate takes no index: (.+)$/, "聚合结果不能直接取下标：$1"],
  [/^(.+)\( \) differs over null: write (.+) and compare$/, "$1( ) 遇空值时各引擎结果不同：请写 $2 再比较"],
  [/^(.+)\( \) is not on both engines: dates are text here.*$/, "$1( ) 并非两种引擎都有：这里的日期是文本，请按文本比较、截取"],
  [/^(.+)\( \) is not on both engines: write (.+)$/, "$1( ) 并非两种引擎都有：请写 $2"],
  [/^toInteger of a text with a point differs.*$/, "toInteger 对带小数点的文本结果不同：请先 toFloat 再 toInteger"],
  [/^round takes one number on both engines: write (.+)$/, "round 在两种引擎上都只收一个数：请写 $1"],
  [
    /^one engine misreads a column inside an expression of ORDER BY.*$/,
    "有的引擎会误读 ORDER BY 表达式中的列：请先在 WITH 中命名各列，再 RETURN 并排序",
  ],
  [/^no label expressions(?: or labels from values)?: write (.+)$/, "不能用标签表达式：请写 $1"],
  [/^no type expressions or types from values: write (.+)$/, "不能用类型表达式：请写 $1"],
  [/^a relationship has one type: write (.+)$/, "一条关系只有一种类型：请写 $1"],
  [/^no (?:repetition|brackets) .+: write (.+)$/, "这种重复写法并非两种引擎都有：请写 $1"],
  [/^the least repetition is above the most$/, "最少次数大于最多次数"],
  [/^no COLLECT \{ \}: write (.+)$/, "不能用 COLLECT { }：请写 $1"],
  [/^no hints: leave USING out$/, "不能用提示：请去掉 USING"],
  [/^no named pattern in a list: (.+)$/, "列表中不能给模式命名：$1"],
  [/^only IS NULL and IS NOT NULL$/, "只能用 IS NULL 和 IS NOT NULL"],
  [/^write WHERE after the pattern, not inside it$/, "WHERE 请写在模式之后，不要写在里面"],
  [/^write the properties one by one: (.+)$/, "属性请逐个写出：$1"],
  [/^(SKIP|LIMIT) takes a whole number or a parameter$/, "$1 之后须为整数或参数"],
  [/^The engine cannot run this query as it is written; write it another way\.$/, "引擎无法运行这种写法：请换一种写法。"],
  [/^The engine cannot run this query: (.+)$/, "引擎无法运行这个查询：$1"],
  [/^The answer took too long and was stopped; .+$/, "用时过长，已停止：请缩小范围，例如写更窄的模式。"],
  [/^The answer needs more memory than one query may have; .+$/, "所需内存超过一次查询的上限：请缩小范围，例如写更窄的模式。"],
  [/^write (.+)$/, "请写 $1"],
];

const places: readonly (readonly [RegExp, string])[] = [
  [/^a label$/, "标签"],
  [/^a relationship type$/, "关系类型"],
  [/^a (?:variable|name)$/, "名称"],
  [/^a property$/, "属性"],
  [/^a key$/, "键"],
  [/^an expression$/, "表达式"],
  [/^a string$/, "字符串"],
  [/^the end$/, "结尾"],
];

const inWords = (text: string, list: typeof sentences): string | undefined => {
  const found = list.find(([form]) => form.test(text));
  return (
    found && text.replace(found[0], (...groups: string[]) => found[1].replaceAll(/\$(\d)/g, (_, digit) => inPlace(groups[Number(digit)])))
  );
};
const inPlace = (text = ""): string => inWords(text, places) ?? text;

/** Whether the sentence is known in Chinese. */
export const isTranslated = (what: string): boolean => inWords(what, sentences) !== undefined;

/** One sentence of what the guard refuses and why, in the language on screen. */
export const refusalIn = (language: Language, what: string): string => (language === "zh" ? (inWords(what, sentences) ?? what) : what);
