/** Which form the engines read differently, or one of them not at all, and what to write; without a full stop. `{{name}}` is the place of a value. */
export const portableReasons = {
  write: { en: "write {{form}}", zh: "请写 {{form}}" },
  "function-elsewhere": { en: "{{name}}( ) is not on both engines: write {{form}}", zh: "{{name}}( ) 并非两种引擎都有：请写 {{form}}" },
  "dates-are-text": {
    en: "{{name}}( ) is not on both engines: dates are text here: compare and cut them as text",
    zh: "{{name}}( ) 并非两种引擎都有：这里的日期是文本，请按文本比较、截取",
  },
  "date-whole": {
    en: "date( ) takes a whole date on both engines, and ours may be a year: compare them as text, m.releasedOn > '2025-01-01'",
    zh: "date( ) 只收完整日期，而这里的日期可能只有年或年月：请按文本比较，m.releasedOn > '2025-01-01'",
  },
  "like-with-like": {
    en: "text and number are equal in one engine: compare like with like",
    zh: "有的引擎把文本与数字视为相等：请用同类的值比较",
  },
  "no-order": {
    en: "lists and booleans have no order in one engine: compare numbers or texts",
    zh: "有的引擎中列表和布尔值没有大小：请比较数字或文本",
  },
  "compare-in-pairs": {
    en: "a chain of comparisons groups differently: write a < b AND b < c",
    zh: "连续比较在不同引擎中结合方式不同：请写 a < b AND b < c",
  },
  "power-brackets": { en: "a ^ b ^ c groups differently: set brackets", zh: "连续乘方在不同引擎中结合方式不同：请加括号" },
  "list-and-value": {
    en: "list + value is null in one engine: write list + [value]",
    zh: "列表加单个值在有的引擎中为空：请写 list + [value]",
  },
  "number-and-text": {
    en: "number + text is null in one engine: write toString(number) + text",
    zh: "数字加文本在有的引擎中为空：请写 toString(number) + text",
  },
  "text-and-boolean": {
    en: "text + boolean is an error in one engine: write toString(x)",
    zh: "文本加布尔值在有的引擎中出错：请写 toString(x)",
  },
  "fraction-as-text": {
    en: "a fraction that is whole is 2.0 as a text in one engine, 2 in the other: write toString(toInteger(x))",
    zh: "小数为整数时，转成文本在一个引擎中是 2.0，另一个是 2：请写 toString(toInteger(x))",
  },
  "node-lists-joined": {
    en: "lists of nodes that are joined become internal numbers in one engine: join lists of ids",
    zh: "由节点组成的列表相加后在有的引擎中是内部编号：请改为连接 id 的列表",
  },
  "join-with-plus": { en: "write + to join texts or lists", zh: "连接文本或列表请用 +" },
  "pattern-size": {
    en: "a pattern has no size in one engine: write COUNT { (a)-->(b) }",
    zh: "模式在有的引擎中没有 size：请写 COUNT { (a)-->(b) }",
  },
  "exists-pattern": {
    en: "exists( ) takes a pattern on both engines: write x IS NOT NULL",
    zh: "exists( ) 在两种引擎上都只收模式：请写 x IS NOT NULL",
  },
  "integer-of-text": {
    en: "toInteger of a text with a point differs: write toFloat, then toInteger",
    zh: "toInteger 对带小数点的文本结果不同：请先 toFloat 再 toInteger",
  },
  "split-by-nothing": {
    en: "write split(text, ','): nothing between the quotes splits differently",
    zh: "split 的分隔符不能为空：请写 split(text, ',')",
  },
  "round-one": {
    en: "round takes one number on both engines: write round(x * 100) / 100.0",
    zh: "round 在两种引擎上都只收一个数：请写 round(x * 100) / 100.0",
  },
  "quantifier-null": {
    en: "{{name}}( ) differs over null: write size([x IN xs WHERE …]) and compare",
    zh: "{{name}}( ) 遇空值时各引擎结果不同：请写 size([x IN xs WHERE …]) 再比较",
  },
  "node-as-value": {
    en: "a node here is an internal number in one engine: use its id",
    zh: "节点在这里于有的引擎中变成内部编号：请用它的 id",
  },
  "node-in-list": {
    en: "a node in a list becomes an internal number in one engine: UNWIND ids",
    zh: "列表中的节点在有的引擎中变成内部编号：请 UNWIND 各 id",
  },
  "list-of-nodes": {
    en: "a list made of nodes is internal numbers in one engine: take their ids, [x IN nodes(p) | x.id]",
    zh: "由节点组成的列表在有的引擎中是内部编号：请取 id，[x IN nodes(p) | x.id]",
  },
  "comprehension-nulls": {
    en: "a pattern comprehension drops nulls in one engine: take ids, or MATCH and collect",
    zh: "模式推导在有的引擎中会丢掉空值：请取 id，或用 MATCH 加 collect",
  },
  "pattern-named": { en: "no named pattern in a list: MATCH p = … and collect", zh: "列表中不能给模式命名：MATCH p = … 再 collect" },
  "pattern-as-value": {
    en: "a pattern is no value in one engine: write EXISTS { (a)-->(b) }",
    zh: "模式在有的引擎中不能作为值：请写 EXISTS { (a)-->(b) }",
  },
  "slice-from-end": {
    en: "a slice from the end is empty in one engine: count from the start",
    zh: "从末尾截取在有的引擎中为空：请从开头数",
  },
  "aggregate-index": {
    en: "an aggregate takes no index: WITH collect(x) AS xs RETURN xs[0]",
    zh: "聚合结果不能直接取下标：WITH collect(x) AS xs RETURN xs[0]",
  },
  "order-by-column": {
    en: "one engine misreads a column inside an expression of ORDER BY: name the columns in WITH, then RETURN and order them",
    zh: "有的引擎会误读 ORDER BY 表达式中的列：请先在 WITH 中命名各列，再 RETURN 并排序",
  },
  "is-null-only": { en: "only IS NULL and IS NOT NULL", zh: "只能用 IS NULL 和 IS NOT NULL" },
  "no-label-expressions": {
    en: "no label expressions: write MATCH (n) WHERE n:Vendor OR n:Hospital",
    zh: "不能用标签表达式：请写 MATCH (n) WHERE n:Vendor OR n:Hospital",
  },
  "no-label-values": {
    en: "no label expressions or labels from values: write MATCH (n) WHERE n:Vendor OR n:Hospital",
    zh: "不能用标签表达式，也不能由值给出标签：请写 MATCH (n) WHERE n:Vendor OR n:Hospital",
  },
  "no-type-expressions": {
    en: "no type expressions or types from values: write -[:A|B]->",
    zh: "不能用类型表达式，也不能由值给出类型：请写 -[:A|B]->",
  },
  "one-type": { en: "a relationship has one type: write -[:A|B]->", zh: "一条关系只有一种类型：请写 -[:A|B]->" },
  "repetition-after-arrow": { en: "no repetition after an arrow: write -[:TYPE*1..4]->", zh: "箭头之后不能写重复：请写 -[:TYPE*1..4]->" },
  "repetition-of-pattern": { en: "no repetition of a pattern: write -[:TYPE*1..4]->", zh: "模式不能重复：请写 -[:TYPE*1..4]->" },
  "brackets-around-pattern": { en: "no brackets around a pattern: write -[:TYPE*1..4]->", zh: "模式外不能加括号：请写 -[:TYPE*1..4]->" },
  "no-collect": {
    en: "no COLLECT { }: write CALL { WITH m MATCH … RETURN collect(x) AS xs }",
    zh: "不能用 COLLECT { }：请写 CALL { WITH m MATCH … RETURN collect(x) AS xs }",
  },
  "shortest-form": {
    en: "write shortestPath((a)-[*..6]-(b)) or allShortestPaths(…)",
    zh: "请写 shortestPath((a)-[*..6]-(b)) 或 allShortestPaths(…)",
  },
  "where-after": { en: "write WHERE after the pattern, not inside it", zh: "WHERE 请写在模式之后，不要写在里面" },
  "properties-one-by-one": { en: "write the properties one by one: {id: $id}", zh: "属性请逐个写出：{id: $id}" },
} as const;
