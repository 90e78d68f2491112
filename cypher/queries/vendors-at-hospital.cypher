/*---
title: { en: Vendors at a hospital, zh: 医院使用的厂商 }
description:
  en: Who develops the models that are deployed at the hospital.
  zh: 部署在该医院的模型由谁研发。
purpose: hospital
parameters:
  hospital: { kind: entity, of: [Hospital], label: { en: hospital, zh: 医院 } }
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
    - "which vendors are at {hospital}"
    - "whose models does {hospital} use"
    - "which vendors does {hospital} use"
    - "who supplies models to {hospital}"
    - "who supplies {hospital}"
  zh:
    - "{hospital}用了哪些厂商"
    - "{hospital}有哪些厂商"
    - "{hospital}使用谁的模型"
    - "谁给{hospital}提供模型"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[deployed:DEPLOYED_AT]->(:Hospital {id: $hospital})
UNWIND develops.claimIds + deployed.claimIds AS claimId
WITH vendor, model, claimId, deployed.tier AS tier
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
