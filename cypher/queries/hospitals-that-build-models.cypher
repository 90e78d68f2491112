/*---
title: { en: Hospitals that build models, zh: 自研模型的医院 }
description:
  en: "Hospitals that develop models themselves, alone or with others, with their models."
  zh: 自行或与他人共同研发模型的医院及其模型。
purpose: hospital
parameters: {}
columns:
  vendor: { label: { en: hospital, zh: 医院 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  modelNamesEn: { label: { en: "names of the models, English first", zh: 模型名称（英文优先） }, as: list }
  modelNamesZh: { label: { en: "names of the models, Chinese first", zh: 模型名称（中文优先） }, as: list }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  tier: { label: { en: strongest tier, zh: 最强来源级别 }, as: text }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which hospitals build models"
    - "hospitals that develop models"
    - "hospital-built models"
    - "which hospitals develop models"
    - "how many hospitals develop models"
  zh:
    - "哪些医院自研模型"
    - "自研大模型的医院"
    - "哪些医院研发了模型"
---*/
MATCH (vendor:Hospital)-[develops:DEVELOPS]->(model:Model)
UNWIND develops.claimIds AS claimId
WITH vendor, model, claimId, develops.tier AS tier
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
