/*---
title: { en: Figures about an entry, zh: 关于某条目的统计数字 }
description:
  en: "Report figures that are about the entry, with operator, unit, scope and date."
  zh: 与该条目有关的报告数字及运算符、单位、口径与日期。
purpose: report
parameters:
  entity:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person, Statistic, Taxonomy, TaxonomyItem]
    label: { en: entry, zh: 条目 }
columns:
  statistic: { label: { en: figure, zh: 统计项 }, as: entity }
  about: { label: { en: about, zh: 关于 }, as: edge }
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  operator: { label: { en: operator, zh: 运算符 }, as: text }
  value: { label: { en: value, zh: 值 }, as: number }
  unit: { label: { en: unit, zh: 单位 }, as: text }
  scope: { label: { en: scope, zh: 口径 }, as: text }
  scopeZh: { label: { en: scope in Chinese, zh: 中文口径 }, as: text }
  asOf: { label: { en: as of, zh: 截至 }, as: date }
ask:
  en:
    - "which figures are about {entity}"
    - "statistics about {entity}"
  zh:
    - "关于{entity}有哪些数字"
    - "{entity}的统计数字"
---*/
MATCH (statistic:Statistic)-[about:ABOUT]->(entity:Atlas {id: $entity})
RETURN statistic, about, entity, statistic.operator AS operator, statistic.value AS value, statistic.unit AS unit,
  statistic.scope AS scope, statistic.scopeZh AS scopeZh, statistic.asOf AS asOf
ORDER BY statistic.id
LIMIT $limit
