/*---
title: { en: Items of a list, zh: 清单的条目 }
description:
  en: "The items of one of the report's lists in the report's order; a rank where the report ranks them."
  zh: 报告某清单的条目，按报告顺序；报告有排名时给出。
purpose: report
parameters:
  taxonomy: { kind: entity, of: [Taxonomy], label: { en: list, zh: 清单 } }
columns:
  taxonomy: { label: { en: list, zh: 清单 }, as: entity }
  has: { label: { en: has, zh: 包含 }, as: edge }
  item: { label: { en: item, zh: 条目 }, as: entity }
  position: { label: { en: position, zh: 次序 }, as: number }
  rank: { label: { en: rank, zh: 排名 }, as: number }
  note: { label: { en: note, zh: 备注 }, as: text }
  noteZh: { label: { en: note in Chinese, zh: 中文备注 }, as: text }
ask:
  en:
    - "which kinds of {taxonomy} are there"
    - "{taxonomy}"
    - "what are the {taxonomy}"
    - "what are the kinds of {taxonomy}"
    - "{taxonomy} report"
    - "list of {taxonomy}"
  zh:
    - "{taxonomy}有哪些"
    - "{taxonomy}"
    - "报告{taxonomy}"
    - "{taxonomy}分类"
---*/
MATCH (taxonomy:Taxonomy {id: $taxonomy})-[has:HAS_ITEM]->(item:TaxonomyItem)
RETURN taxonomy, has, item, item.position AS position, item.rank AS rank, item.note AS note, item.noteZh AS noteZh
ORDER BY item.position, item.id
LIMIT $limit
