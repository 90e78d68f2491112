/** Why a Cypher text is refused, and what to write instead; without a full stop. `{{name}}` is the place of a value. */
export const guardReasons = {
  "writes-refused": { en: "{{word}} is refused: the console only reads", zh: "不能使用 {{word}}：控制台只读" },
  "query-alone": { en: "{{word}} is not for the console: give the query alone", zh: "控制台不接受 {{word}}：只写查询本身" },
  "one-statement": {
    en: "one statement at a time: nothing may follow the semicolon",
    zh: "一次只能一条语句：分号之后不能再有内容",
  },
  "expected-clause": {
    en: "expected a reading clause (MATCH, WITH, UNWIND, CALL, RETURN at the end), found {{found}}",
    zh: "这里应是读取子句（MATCH、WITH、UNWIND、CALL，最后是 RETURN），却是 {{found}}",
  },
  expected: { en: "expected {{expected}}, found {{found}}", zh: "这里应是 {{expected}}，却是 {{found}}" },

  "no-procedure": { en: "the procedure {{name}} is not on the list", zh: "过程 {{name}} 不在允许之列" },
  "no-procedure-near": {
    en: "the procedure {{name}} is not on the list; did you mean {{meant}}?",
    zh: "过程 {{name}} 不在允许之列；是否想写 {{meant}}？",
  },
  "no-function": { en: "the function {{name}} is not on the list", zh: "函数 {{name}} 不在允许之列" },
  "no-function-near": {
    en: "the function {{name}} is not on the list; did you mean {{meant}}?",
    zh: "函数 {{name}} 不在允许之列；是否想写 {{meant}}？",
  },
  "no-label": { en: "there is no label {{name}}", zh: "没有标签 {{name}}" },
  "no-label-near": { en: "there is no label {{name}}; did you mean {{meant}}?", zh: "没有标签 {{name}}；是否想写 {{meant}}？" },
  "no-type": { en: "there is no relationship type {{name}}", zh: "没有关系类型 {{name}}" },
  "no-type-near": {
    en: "there is no relationship type {{name}}; did you mean {{meant}}?",
    zh: "没有关系类型 {{name}}；是否想写 {{meant}}？",
  },
  "no-property": { en: "no node or relationship has the property {{name}}", zh: "没有节点或关系带有属性 {{name}}" },
  "no-property-near": {
    en: "no node or relationship has the property {{name}}; did you mean {{meant}}?",
    zh: "没有节点或关系带有属性 {{name}}；是否想写 {{meant}}？",
  },
  "column-called": { en: "the column is called {{column}}", zh: "这一列叫 {{column}}" },
  "yield-first": { en: "write YIELD {{column}} before what follows", zh: "后面还有内容：请先写 YIELD {{column}}" },

  "text-too-large": { en: "the text is over 8 KiB", zh: "查询超过 8 KiB" },
  "half-character": { en: "the text holds half a character", zh: "查询中有不完整的字符" },
  "half-escape": { en: "an escape stands for half a character", zh: "转义代表的字符不完整" },
  "escape-left": {
    en: "an escape \\u is left after decoding: write the character itself",
    zh: "解码后仍有 \\u 转义：请直接写出该字符",
  },
  "control-character": { en: "the text holds an invisible control character", zh: "查询中有不可见的控制字符" },
  "comment-open": { en: "a comment is not closed", zh: "注释没有结束" },
  "string-open": { en: "a string is not closed", zh: "字符串没有结束" },
  "wrong-escape": {
    en: "an escape in this string is not one of \\\\ \\' \\\" \\b \\f \\n \\r \\t",
    zh: "字符串中的转义不在 \\\\ \\' \\\" \\b \\f \\n \\r \\t 之列",
  },
  "wrong-backticks": {
    en: "a name in backticks is empty, not closed, or holds a backtick or backslash",
    zh: "反引号中的名称为空、未结束，或含反引号、反斜杠",
  },
  "no-decimal": { en: "this is no decimal number", zh: "这不是十进制数" },
  "strange-character": { en: "unexpected character {{character}}", zh: "意外的字符 {{character}}" },
  "closes-nothing": { en: "this {{bracket}} closes nothing", zh: "多出的 {{bracket}}" },
  "nested-deep": { en: "nested more than {{most}} deep", zh: "嵌套超过 {{most}} 层" },
  "bracket-missing": { en: "a {{bracket}} is missing", zh: "缺少 {{bracket}}" },

  "name-needed": { en: "WITH needs a name here: AS name", zh: "WITH 的这一项需要名称：AS 名称" },
  "amount-needed": { en: "{{word}} takes a whole number or a parameter", zh: "{{word}} 之后须为整数或参数" },
  "two-arrows": { en: "an arrow points one way, or write -[]- for both", zh: "箭头只能指向一边；两边都可时写 -[]-" },
  "small-repetition": { en: "a repetition is a small whole number", zh: "重复次数须为不大的整数" },
  "least-above-most": { en: "the least repetition is above the most", zh: "最少次数大于最多次数" },
  "no-hints": { en: "no hints: leave USING out", zh: "不能用提示：请去掉 USING" },
  "in-takes-list": { en: "IN takes a list", zh: "IN 之后须为列表" },
  "regex-written": {
    en: "=~ takes a text written here: its pattern must be known",
    zh: "=~ 之后须直接写出字符串，以便事先知道其模式",
  },
  "regex-long": { en: "a pattern holds at most 200 characters", zh: "正则最多 200 个字符" },
  "regex-nested": {
    en: "no repetition inside a repetition, back reference or look-around in a pattern",
    zh: "正则中不能有嵌套重复、反向引用或环视",
  },
  "takes-numbers": { en: "{{sign}} takes numbers", zh: "{{sign}} 只用于数字" },
} as const;
