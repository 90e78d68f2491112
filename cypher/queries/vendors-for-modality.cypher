/*---
title: { en: Vendors that work on a modality, zh: 处理某模态的厂商 }
description:
  en: Who develops a model that takes this kind of data.
  zh: 谁研发的模型处理该类数据。
purpose: coverage
parameters:
  modality: { kind: entity, of: [Modality], label: { en: modality, zh: 模态 } }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  modelNamesEn: { label: { en: "names of the models, English first", zh: 模型名称（英文优先） }, as: list }
  modelNamesZh: { label: { en: "names of the models, Chinese first", zh: 模型名称（中文优先） }, as: list }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  tier: { label: { en: strongest tier, zh: 最强来源级别 }, as: text }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which vendors work on {modality}"
    - "{modality} vendors"
    - "who works with {modality}"
    - "which vendors use {modality}"
  zh:
    - "哪些厂商处理{modality}"
    - "{modality}厂商"
    - "谁在做{modality}"
    - "哪些厂商使用{modality}"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[has:HAS_MODALITY]->(:Modality {id: $modality})
UNWIND develops.claimIds + has.claimIds AS claimId
WITH vendor, model, claimId, has.tier AS tier
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
