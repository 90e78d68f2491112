/*---
title: { en: One measured figure of an entry, zh: 条目测得的某项指标 }
description:
  en: "What sources measured of an entry by one metric, with operator, unit, conditions and source. No row means that nobody we hold measured it."
  zh: 各来源对条目某一指标的测量，附比较符、单位、条件与来源；没有结果表示现有来源均未测量。
purpose: evidence
parameters:
  entity: { kind: entity, of: [Model, Vendor, Hospital], label: { en: entry, zh: 条目 } }
  metric:
    kind: enum
    values:
      accuracy: { en: accuracy, zh: 准确率 }
      sensitivity: { en: sensitivity, zh: 敏感性 }
      specificity: { en: specificity, zh: 特异性 }
      auc: { en: area under the curve, zh: 曲线下面积 }
    label: { en: metric, zh: 指标 }
columns:
  subject: { label: { en: entry, zh: 条目 }, as: entity }
  metric: { label: { en: metric, zh: 指标 }, as: text }
  metricZh: { label: { en: metric in Chinese, zh: 中文指标 }, as: text }
  operator: { label: { en: operator, zh: 比较符 }, as: text }
  value: { label: { en: value, zh: 值 }, as: number }
  unit: { label: { en: unit, zh: 单位 }, as: text }
  wording: { label: { en: wording, zh: 原文 }, as: text }
  conditions: { label: { en: conditions, zh: 条件 }, as: text }
  conditionsZh: { label: { en: conditions in Chinese, zh: 中文条件 }, as: text }
  source: { label: { en: source, zh: 来源 }, as: entity }
  claimId: { label: { en: id of the claim, zh: 声明编号 }, as: text }
whenEmpty: unknown
ask:
  en:
    - "how accurate is {entity} {metric=accuracy}"
    - "what is the sensitivity of {entity} {metric=sensitivity}"
    - "what is the specificity of {entity} {metric=specificity}"
    - "what is the AUC of {entity} {metric=auc}"
  zh:
    - "{entity}的准确率{metric=accuracy}"
    - "{entity}的敏感性{metric=sensitivity}"
    - "{entity}的特异性{metric=specificity}"
    - "{entity}的AUC{metric=auc}"
---*/
MATCH (subject:Atlas {id: $entity})<-[:SUBJECT]-(claim:Claim {kind: 'measurement'})-[:STATED_IN]->(source:Source)
WHERE toLower(claim.predicate) CONTAINS $metric
RETURN subject, claim.predicate AS metric, claim.predicateZh AS metricZh, claim.operator AS operator, claim.value AS value,
  claim.unit AS unit,
  claim.wording AS wording, claim.conditions AS conditions, claim.conditionsZh AS conditionsZh, source, claim.id AS claimId
ORDER BY metric, claimId
LIMIT $limit
