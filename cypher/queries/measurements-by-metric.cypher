/*---
title: { en: What was measured by one metric, zh: 某项指标的全部测量 }
description:
  en: "Every measured figure of one metric with operator, unit, conditions and source, as printed, by the name of what was measured. Figures under different conditions do not compare, so none of them is called the highest."
  zh: 某项指标的全部测量值及比较符、单位、条件与来源，按原文给出，按主体排列。条件不同的数字不可比较，因此不排名次。
purpose: evidence
parameters:
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
ask:
  en:
    - "which models report accuracy {metric=accuracy}"
    - "which models report AUC {metric=auc}"
    - "which models report sensitivity {metric=sensitivity}"
    - "which models report specificity {metric=specificity}"
    - "models with accuracy {metric=accuracy}"
    - "models with AUC {metric=auc}"
    - "models with sensitivity {metric=sensitivity}"
    - "models with specificity {metric=specificity}"
    - "which models measure accuracy {metric=accuracy}"
    - "which accuracies were measured {metric=accuracy}"
  zh:
    - "哪些模型报告了准确率{metric=accuracy}"
    - "哪些模型报告了AUC{metric=auc}"
    - "哪些模型报告了敏感性{metric=sensitivity}"
    - "哪些模型报告了特异性{metric=specificity}"
    - "哪些模型有准确率{metric=accuracy}"
    - "哪些模型有AUC{metric=auc}"
    - "哪些模型有敏感性{metric=sensitivity}"
    - "哪些模型有特异性{metric=specificity}"
---*/
MATCH (subject)<-[:SUBJECT]-(claim:Claim {kind: 'measurement'})-[:STATED_IN]->(source:Source)
WHERE toLower(claim.predicate) CONTAINS $metric
RETURN subject, claim.predicate AS metric, claim.predicateZh AS metricZh, claim.operator AS operator, claim.value AS value,
  claim.unit AS unit,
  claim.wording AS wording, claim.conditions AS conditions, claim.conditionsZh AS conditionsZh, source, claim.id AS claimId
ORDER BY subject.id, metric, claimId
LIMIT $limit
