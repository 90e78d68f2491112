/*---
title: { en: Lists the reports make, zh: 报告的分类清单 }
description:
  en: "The report's own lists and how many items each has."
  zh: 报告给出的分类清单及其条目数。
purpose: report
parameters: {}
columns:
  taxonomy: { label: { en: list, zh: 清单 }, as: entity }
  items: { label: { en: items, zh: 条目数 }, as: integer, opens: { query: taxonomy-items, parameters: { taxonomy: [taxonomy] } } }
ask:
  en:
    - "which lists does the report make"
    - "which taxonomies are there"
  zh:
    - "报告有哪些分类"
    - "有哪些清单"
---*/
MATCH (taxonomy:Taxonomy)
OPTIONAL MATCH (taxonomy)-[:HAS_ITEM]->(item:TaxonomyItem)
RETURN taxonomy, count(item) AS items
ORDER BY taxonomy.id
LIMIT $limit
