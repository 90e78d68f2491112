/*---
title: { en: Vendors covering a scenario, zh: 覆盖某场景的厂商 }
description:
  en: Who develops a model that covers this scenario or a narrower one. Vendors that are only said to be active in it are in vendors-active-in-scenario.
  zh: 谁研发的模型覆盖该场景或其更窄的场景。仅被说明活跃于该场景的厂商见 vendors-active-in-scenario。
purpose: coverage
parameters:
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 } }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  modelNamesEn: { label: { en: "names of the models, English first", zh: 模型名称（英文优先） }, as: list }
  modelNamesZh: { label: { en: "names of the models, Chinese first", zh: 模型名称（中文优先） }, as: list }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  tier: { label: { en: strongest tier, zh: 最强来源级别 }, as: text }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
beside:
  - { query: vendors-active-in-scenario, parameters: { scenario: scenario } }
ask:
  en:
    - "which vendors have the most models for {scenario}"
    - "which vendors cover {scenario}"
    - "who does {scenario}"
    - "vendors for {scenario}"
    - "who covers {scenario}"
    - "which vendors develop models for {scenario}"
  zh:
    - "{scenario}模型最多的厂商"
    - "哪些厂商覆盖{scenario}"
    - "谁在做{scenario}"
    - "{scenario}有哪些厂商"
    - "哪些厂商做{scenario}"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[covers:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: $scenario})
UNWIND develops.claimIds + covers.claimIds AS claimId
WITH vendor, model, claimId, covers.tier AS tier
ORDER BY vendor.id, model.id, claimId
WITH vendor, model, collect(DISTINCT claimId) AS ids, collect(DISTINCT tier) AS tiers
ORDER BY vendor.id, model.id
// one row per vendor; the lists of models keep one order
WITH vendor,
  collect(model.id) AS modelIds,
  collect(coalesce(model.nameEn, model.nameZh)) AS modelNamesEn,
  collect(coalesce(model.nameZh, model.nameEn)) AS modelNamesZh,
  reduce(all = [], list IN collect(ids) | all + list) AS claimIds,
  reduce(all = [], list IN collect(tiers) | all + list) AS tiers
RETURN vendor, size(modelIds) AS models, modelIds, modelNamesEn, modelNamesZh, size(claimIds) AS claims,
  head([rank IN ['regulator', 'peer-reviewed', 'independent-report', 'hospital', 'press', 'developer', 'curator', 'recalled'] WHERE rank IN tiers]) AS tier,
  claimIds
ORDER BY models DESC, claims DESC, vendor.id
LIMIT $limit
