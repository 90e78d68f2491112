/*---
title: { en: Figures of the reports, zh: 报告的统计数字 }
description:
  en: "Aggregate figures with operator, unit, scope and date as the source prints them. None is computed from our own entries."
  zh: 汇总统计数字及运算符、单位、口径与日期，按来源原文；均非由本库条目计算。
purpose: report
parameters:
  statistic: { kind: entity, of: [Statistic], label: { en: figure, zh: 统计项 }, optional: true }
  group: { kind: text, label: { en: group, zh: 分组 }, optional: true }
columns:
  statistic: { label: { en: figure, zh: 统计项 }, as: entity }
  group: { label: { en: group, zh: 分组 }, as: text }
  groupZh: { label: { en: group in Chinese, zh: 中文分组 }, as: text }
  operator: { label: { en: operator, zh: 运算符 }, as: text }
  value: { label: { en: value, zh: 值 }, as: number }
  valueMin: { label: { en: lowest, zh: 下限 }, as: number }
  valueMax: { label: { en: highest, zh: 上限 }, as: number }
  unit: { label: { en: unit, zh: 单位 }, as: text }
  wording: { label: { en: wording, zh: 原文措辞 }, as: text }
  scope: { label: { en: scope, zh: 口径 }, as: text }
  scopeZh: { label: { en: scope in Chinese, zh: 中文口径 }, as: text }
  asOf: { label: { en: as of, zh: 截至 }, as: date }
  note: { label: { en: note, zh: 备注 }, as: text }
  noteZh: { label: { en: note in Chinese, zh: 中文备注 }, as: text }
ask:
  en:
    - "which figures does the report give"
    - "what does the report say about {statistic}"
    - "{statistic}"
    - "how many {statistic}"
    - "{statistic} report"
    - "according {statistic}"
    - "report figures"
    - "statistics of the report"
    - "what is {statistic}"
    - "{group=market} how fast is the market growing"
    - "{group=market} market growth"
    - "{group=market} growth of the market"
  zh:
    - "报告给出了哪些数字"
    - "{statistic}是多少"
    - "报告关于{statistic}怎么说"
    - "报告{statistic}"
    - "报告数字"
    - "报告有哪些数据"
    - "{group=market}市场增长"
    - "{group=market}市场增速"
---*/
MATCH (statistic:Statistic)
WHERE ($statistic IS NULL OR statistic.id = $statistic) AND ($group IS NULL OR statistic.group = $group)
RETURN statistic, statistic.group AS group, statistic.groupZh AS groupZh, statistic.operator AS operator,
  statistic.value AS value, statistic.valueMin AS valueMin,
  statistic.valueMax AS valueMax, statistic.unit AS unit, statistic.wording AS wording, statistic.scope AS scope,
  statistic.scopeZh AS scopeZh, statistic.asOf AS asOf,
  statistic.note AS note, statistic.noteZh AS noteZh
ORDER BY statistic.group, statistic.id
LIMIT $limit
