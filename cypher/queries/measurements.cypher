/*---
title: { en: What was measured of models, zh: 模型的测量结果 }
description:
  en: "Measured claims with operator, value, unit, conditions and source, as printed. Figures under different conditions do not compare."
  zh: 已测量的指标：运算符、数值、单位、条件与来源，按原文给出。条件不同的数字不可比较。
purpose: evidence
parameters:
  entity: { kind: entity, of: [Model, Vendor, Hospital, Evaluation], label: { en: entry, zh: 条目 }, optional: true }
columns:
  subject: { label: { en: subject, zh: 主体 }, as: entity }
  metric: { label: { en: metric, zh: 指标 }, as: text }
  metricZh: { label: { en: metric in Chinese, zh: 中文指标 }, as: text }
  operator: { label: { en: operator, zh: 运算符 }, as: text }
  value: { label: { en: value, zh: 值 }, as: number }
  valueMin: { label: { en: lowest, zh: 下限 }, as: number }
  valueMax: { label: { en: highest, zh: 上限 }, as: number }
  unit: { label: { en: unit, zh: 单位 }, as: text }
  wording: { label: { en: wording, zh: 原文措辞 }, as: text }
  conditions: { label: { en: conditions, zh: 条件 }, as: text }
  conditionsZh: { label: { en: conditions in Chinese, zh: 中文条件 }, as: text }
  source: { label: { en: source, zh: 来源 }, as: entity }
  tier: { label: { en: tier, zh: 来源级别 }, as: text }
  claimId: { label: { en: claim, zh: 声明 }, as: text }
ask:
  en:
    - "what was measured of {entity}"
    - "measurements of {entity}"
    - "performance of {entity}"
    - "which results does {entity} have"
    - "{entity} metrics"
    - "which metrics are reported for {entity}"
  zh:
    - "{entity}测得的指标"
    - "{entity}性能如何"
    - "{entity}的指标"
---*/
MATCH (subject)<-[:SUBJECT]-(claim:Claim {kind: 'measurement'})-[:STATED_IN]->(source:Source)
WHERE $entity IS NULL OR subject.id = $entity
RETURN subject, claim.predicate AS metric, claim.predicateZh AS metricZh, claim.operator AS operator, claim.value AS value,
  claim.valueMin AS valueMin,
  claim.valueMax AS valueMax, claim.unit AS unit, claim.wording AS wording, claim.conditions AS conditions,
  claim.conditionsZh AS conditionsZh, source,
  claim.tier AS tier, claim.id AS claimId
ORDER BY subject.id, metric, claimId
LIMIT $limit
