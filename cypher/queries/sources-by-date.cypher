/*---
title: { en: "Sources of these data, newest first", zh: 本数据的来源（新的在前） }
description:
  en: "Every dated source with how many claims rest on it: how recent the data are. Sources without a date are left out."
  zh: 注明日期的来源及其支持的声明数，可见数据新旧；未注明日期的来源不列出。
purpose: evidence
parameters:
  order:
    kind: enum
    values: { descending: { en: newest first, zh: 从新到旧 }, ascending: { en: oldest first, zh: 从旧到新 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  source: { label: { en: source, zh: 来源 }, as: entity }
  date: { label: { en: date, zh: 日期 }, as: date }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-source, parameters: { source: [source] } } }
dated: true
ask:
  en:
    - "newest sources"
    - "latest sources"
    - "{order=ascending} oldest sources"
    - "how recent are the data"
    - "when were the data last updated"
  zh:
    - "最新的来源"
    - "{order=ascending}最早的来源"
    - "数据截至"
    - "数据什么时候更新"
---*/
MATCH (source:Source)
WHERE source.date IS NOT NULL
OPTIONAL MATCH (claim:Claim)-[:STATED_IN]->(source)
RETURN source, source.date AS date, count(claim) AS claims
ORDER BY CASE WHEN $order = 'ascending' THEN source.date END, source.date DESC, source.id
LIMIT $limit
