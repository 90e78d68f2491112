/*---
title: { en: Models with the most independent evidence, zh: 独立证据最多的模型 }
description:
  en: "Models by how many different sources with an independent voice (regulator, peer-reviewed, independent report, hospital that uses it) state anything of them, then by how many claims."
  zh: 按有多少个独立来源（监管机构、同行评审、独立报告、使用医院）述及该模型排序，其次按声明数。
purpose: evidence
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  sources: { label: { en: independent sources, zh: 独立来源数 }, as: integer, listed: sourceIds }
  claims: { label: { en: independent claims, zh: 独立声明数 }, as: integer }
  tier: { label: { en: strongest tier, zh: 最强来源级别 }, as: text }
  sourceIds: { label: { en: ids of the sources, zh: 来源编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which models have the most independent evidence"
    - "models with the most independent evidence"
    - "best documented models"
    - "which {specialty} models have the most independent evidence"
    - "most reliable models by independent evidence"
    - "models with independent evidence"
    - "{specialty} models with independent evidence"
  zh:
    - "哪些模型独立证据最多"
    - "独立证据最多的模型"
    - "有独立证据的模型"
    - "有独立证据的{specialty}模型"
    - "哪些{specialty}模型独立证据最多"
---*/
MATCH (model:Model)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:STATED_IN]->(source:Source)
WHERE claim.tier IN ['regulator', 'peer-reviewed', 'independent-report', 'hospital']
  AND ($specialty IS NULL OR EXISTS { (model)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) })
WITH model, claim, source
ORDER BY model.id, source.id, claim.id
WITH model, collect(DISTINCT claim.id) AS claimIds, collect(DISTINCT source.id) AS sourceIds, collect(DISTINCT claim.tier) AS tiers
RETURN model, size(sourceIds) AS sources, size(claimIds) AS claims, head([rank IN ['regulator', 'peer-reviewed', 'independent-report', 'hospital', 'press', 'developer', 'curator', 'recalled'] WHERE rank IN tiers]) AS tier, sourceIds, claimIds
ORDER BY sources DESC, claims DESC, model.id
LIMIT $limit
