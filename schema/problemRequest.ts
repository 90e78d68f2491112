/** Why a request is not answered, and what to do. `{{name}}` is the place of a value. */
export const requestReasons = {
  "no-address": {
    en: "There is nothing at {{path}}; /openapi.json lists what there is.",
    zh: "{{path}} 处没有内容；/openapi.json 列有全部地址。",
  },
  "no-entity": { en: "No entity has the id {{id}}; search finds it by name.", zh: "没有编号为 {{id}} 的条目；可按名称搜索。" },
  "no-entity-as": {
    en: "No entity has the id {{id}}, given as {{parameter}}; search finds it by name.",
    zh: "没有编号为 {{id}} 的条目（{{parameter}}）；可按名称搜索。",
  },
  "no-entities": { en: "No entity has any of these ids; search finds them by name.", zh: "这些编号都没有对应的条目；可按名称搜索。" },
  "no-source": {
    en: "No source has the id {{id}}; /api/sources lists those there are.",
    zh: "没有编号为 {{id}} 的来源；/api/sources 列有全部来源。",
  },
  "no-claim": {
    en: "No claim has the id {{id}}; its entity lists the claims there are.",
    zh: "没有编号为 {{id}} 的依据；其所属条目列有现有依据。",
  },
  "no-policy": {
    en: "No policy, section, category or scenario of the guideline has the id {{id}}; /api/policy lists them.",
    zh: "没有编号为 {{id}} 的政策、板块、类别或政策场景；/api/policy 列有全部。",
  },
  "no-query": {
    en: "No saved query has the name {{name}}; /api/queries lists those there are.",
    zh: "没有名为 {{name}} 的已存查询；/api/queries 列有全部。",
  },
  "no-list-of-releases": {
    en: "Release is no kind of entity to list: /api/meta tells which release is loaded, and how many entities of each kind it holds.",
    zh: "版本不是可列出的条目：/api/meta 给出当前版本及每种条目的数量。",
  },
  "same-entity": { en: "{{a}} and {{b}} are the same entity; give two.", zh: "{{a}} 与 {{b}} 是同一个条目；请给出两个。" },
  "one-of-four": {
    en: "Give ids, an entity, a source, or tier, confidence and dated: one of these four.",
    zh: "ids、entity、source，或 tier、confidence 与 dated：四者只给其一。",
  },
  "given-twice": { en: "The parameter {{name}} is given twice; give it once.", zh: "参数 {{name}} 给了两次；请只给一次。" },
  "body-large": { en: "The body is over 64 KiB.", zh: "请求内容超过 64 KiB。" },
  "body-type": { en: "Send the body as application/json.", zh: "请以 application/json 发送请求内容。" },
  "body-object": { en: "The body is not a JSON object.", zh: "请求内容不是 JSON 对象。" },
  "body-deep": { en: "The body is nested more than {{most}} deep.", zh: "请求内容嵌套超过 {{most}} 层。" },
  "foreign-host": { en: "This server does not answer for the host {{host}}.", zh: "本服务器不为主机 {{host}} 作答。" },
  "foreign-site": { en: "This server does not answer requests made by other sites.", zh: "本服务器不接受其他网站发出的请求。" },
  "nothing-to-change": {
    en: "The question is not read as a query, so there is nothing in it to change.",
    zh: "这个问题没有读成查询，因此没有可更改的条件。",
  },

  "took-too-long": {
    en: "The answer took too long and was stopped; ask for less, for example with a narrower pattern.",
    zh: "用时过长，已停止：请缩小范围，例如写更窄的模式。",
  },
  "needs-memory": {
    en: "The answer needs more memory than one query may have; ask for less, for example with a narrower pattern.",
    zh: "所需内存超过一次查询的上限：请缩小范围，例如写更窄的模式。",
  },
  "engine-cannot": {
    en: "The engine cannot run this query as it is written; write it another way.",
    zh: "引擎无法运行这种写法：请换一种写法。",
  },
  "engine-says": { en: "The engine cannot run this query: {{words}}", zh: "引擎无法运行这个查询：{{words}}" },
  "name-not-defined": { en: "The query does not define {{name}} where it is used.", zh: "查询在用到 {{name}} 的地方没有定义它。" },
  "parameter-not-given": { en: "The parameter {{name}} has no value; give it one.", zh: "参数 {{name}} 没有值；请给出。" },
  "not-a-pattern": { en: "{{pattern}} is not a regular expression.", zh: "{{pattern}} 不是正则表达式。" },
  "same-column-name": {
    en: "Two columns of the result have the same name; give one another name with AS.",
    zh: "结果中有两列同名；请用 AS 给其中一列另起名称。",
  },
  "divided-by-zero": { en: "The query divides by zero.", zh: "查询中除数为零。" },
  "number-too-large": {
    en: "A number is larger than the engine can count: at most 9223372036854775807.",
    zh: "数字超出引擎的范围：最大为 9223372036854775807。",
  },
  "wrong-type": { en: "A value has another type than is needed: {{words}}", zh: "有一个值的类型不符：{{words}}" },
  "not-read-by-engine": { en: "The engine cannot read this query: {{words}}", zh: "引擎读不懂这个查询：{{words}}" },
  "writes-nothing": { en: "The engine refuses to write here: {{words}}", zh: "引擎拒绝在此写入：{{words}}" },
  "reader-cancelled": { en: "The reader cancelled.", zh: "已取消。" },
  "database-silent": {
    en: "The database gives no answer; wait a moment and ask again.",
    zh: "数据库没有应答；请稍候再试。",
  },
  "nothing-loaded": { en: "No release is loaded yet: run atlas ingest.", zh: "尚未载入任何版本：请运行 atlas ingest。" },
  "engine-busy": {
    en: "A release is being published, or too much is asked at once; ask again in a moment.",
    zh: "正在发布新版本，或同时查询过多；请稍候再试。",
  },
  "our-defect": {
    en: "The request could not be answered; the server's log has the reason.",
    zh: "请求未能得到回答；原因见服务器日志。",
  },
} as const;

/** What is wrong with the value of a parameter; the parameter is said before it. */
export const valueReasons = {
  "unknown-parameter": { en: "unknown parameter; this query takes {{names}}", zh: "没有这个参数；本查询的参数为 {{names}}" },
  "no-parameters": { en: "unknown parameter; this query takes none", zh: "没有这个参数；本查询不带参数" },
  "not-known-here": { en: "unknown parameter", zh: "没有这个参数" },
  "more-than-once": { en: "given more than once", zh: "给了不止一次" },
  "not-left-out": { en: "cannot be left out", zh: "不能去掉" },
  missing: { en: "missing", zh: "未给出" },
  "missing-entity": { en: "missing; give the id of a {{kinds}}", zh: "未给出；请给出{{kinds}}的编号" },
  "missing-text": { en: "missing; give a text", zh: "未给出；请给出文本" },
  "missing-date": { en: "missing; give a date: YYYY, YYYY-MM or YYYY-MM-DD", zh: "未给出；请给出日期：YYYY、YYYY-MM 或 YYYY-MM-DD" },
  "missing-choice": { en: "missing; give one of {{values}}", zh: "未给出；可选 {{values}}" },
  "missing-integer": { en: "missing; give a whole number", zh: "未给出；请给出整数" },
  "not-an-id": { en: '"{{given}}" is not the id of a {{kinds}}', zh: "“{{given}}”不是{{kinds}}的编号" },
  "no-such-entity": { en: "no entity has the id {{id}}; search finds it by name", zh: "没有编号为 {{id}} 的条目；可按名称搜索" },
  "no-such-source": { en: "no source has the id {{id}}", zh: "没有编号为 {{id}} 的来源" },
  "other-kind": { en: "{{id}} is a {{kind}}; give a {{kinds}}", zh: "{{id}} 属于{{kind}}；这里应为{{kinds}}" },
  "not-a-date": {
    en: '"{{given}}" is not a date: YYYY, YYYY-MM or YYYY-MM-DD',
    zh: "“{{given}}”不是日期：应为 YYYY、YYYY-MM 或 YYYY-MM-DD",
  },
  "not-a-choice": { en: '"{{given}}" is not one of {{values}}', zh: "“{{given}}”不在可选值之内：{{values}}" },
  "not-an-integer": { en: '"{{given}}" is not a whole number', zh: "“{{given}}”不是整数" },
  "not-an-integer-from": { en: '"{{given}}" is not a whole number from {{min}}', zh: "“{{given}}”不是不小于 {{min}} 的整数" },
  "not-an-integer-to": { en: '"{{given}}" is not a whole number to {{max}}', zh: "“{{given}}”不是不大于 {{max}} 的整数" },
  "not-an-integer-between": {
    en: '"{{given}}" is not a whole number from {{min}} to {{max}}',
    zh: "“{{given}}”不是 {{min}} 到 {{max}} 的整数",
  },
  "one-of": { en: "give one of {{values}}", zh: "只能是 {{values}}" },
  "give-number": { en: "give a number", zh: "须为数字" },
  "give-integer": { en: "give a whole number", zh: "须为整数" },
  "give-text": { en: "give a text", zh: "须为文本" },
  "give-list": { en: "give a list", zh: "须为列表" },
  "give-object": { en: "give an object", zh: "须为对象" },
  "give-boolean": { en: "give true or false", zh: "须为 true 或 false" },
  "at-least": { en: "at least {{least}}", zh: "不小于 {{least}}" },
  "at-most": { en: "at most {{most}}", zh: "不大于 {{most}}" },
  "too-many-characters": { en: "at most {{most}} characters", zh: "最长 {{most}} 个字符" },
  "too-few-characters": { en: "at least {{least}} characters", zh: "最短 {{least}} 个字符" },
  "too-many-values": { en: "at most {{most}} values", zh: "最多 {{most}} 个值" },
  "too-few-values": { en: "at least {{least}} values", zh: "最少 {{least}} 个值" },
  "wrong-form": { en: "has not the form of such a value", zh: "写法不符" },
} as const;
