/*---
title: { en: "Change between two figures of the reports", zh: 两个统计数字之间的变化 }
description:
  en: "Two figures of the reports of one unit, and what the second is more than the first, in number and in percent. The change is computed from the figures; the reports do not print it."
  zh: 报告的两个同单位统计数字，以及第二个比第一个多多少（数量与百分比）。变化由这两个数字计算，报告原文未给出。
purpose: report
parameters:
  first: { kind: entity, of: [Statistic], label: { en: first figure, zh: 前一数字 } }
  second: { kind: entity, of: [Statistic], label: { en: second figure, zh: 后一数字 } }
columns:
  first: { label: { en: first figure, zh: 前一数字 }, as: entity }
  firstValue: { label: { en: value, zh: 值 }, as: number }
  second: { label: { en: second figure, zh: 后一数字 }, as: entity }
  secondValue: { label: { en: value, zh: 值 }, as: number }
  unit: { label: { en: unit, zh: 单位 }, as: text }
  change: { label: { en: change, zh: 变化 }, as: number }
  percent: { label: { en: change in percent, zh: 变化百分比 }, as: number }
ask:
  en:
    - "{first=stat-models-2023} {second=stat-models-2024} growth of models between 2023 and 2024"
    - "{first=stat-models-2023} {second=stat-models-2024} growth of models released between 2023 and 2024"
    - "{first=stat-tcm-2023} {second=stat-tcm-2024} growth of TCM models between 2023 and 2024"
  zh:
    - "{first=stat-models-2023}{second=stat-models-2024}2023年到2024年模型增长"
    - "{first=stat-models-2023}{second=stat-models-2024}2023年到2024年发布模型增长"
    - "{first=stat-tcm-2023}{second=stat-tcm-2024}2023年到2024年中医模型增长"
---*/
MATCH (first:Statistic {id: $first})
MATCH (second:Statistic {id: $second})
WHERE first.unit = second.unit AND first.value IS NOT NULL AND second.value IS NOT NULL
RETURN first, first.value AS firstValue, second, second.value AS secondValue, first.unit AS unit, second.value - first.value AS change,
  CASE WHEN first.value = 0 THEN null ELSE floor(1000.0 * (second.value - first.value) / first.value + 0.5) / 10 END AS percent
ORDER BY first.id
LIMIT $limit
