/*---
title: { en: Vendors that build on a base model, zh: 基于某基座模型的厂商 }
description:
  en: Who develops a model that is based on this base model.
  zh: 谁研发的模型基于该基座模型。
purpose: vendor
parameters:
  baseModel: { kind: entity, of: [BaseModel], label: { en: base model, zh: 基座模型 } }
  organizationKind:
    kind: enum
    values: { university: { en: university, zh: 高校 }, company: { en: company, zh: 企业 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
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
  - { query: vendors-on-base-family, parameters: { like: baseModel } }
ask:
  en:
    - "{organizationKind=company} which companies build on {baseModel}"
    - "{organizationKind=company} which companies use {baseModel}"
    - "which vendors build on {baseModel}"
    - "which vendors use {baseModel}"
    - "vendors on {baseModel}"
    - "who builds on {baseModel}"
    - "{organizationKind=university} which universities build on {baseModel}"
    - "{organizationKind=university} which universities use {baseModel}"
  zh:
    - "{organizationKind=company}哪些公司基于{baseModel}"
    - "{organizationKind=company}哪些公司用{baseModel}"
    - "{organizationKind=company}{baseModel}公司"
    - "哪些厂商基于{baseModel}"
    - "哪些厂商用{baseModel}"
    - "{baseModel}厂商"
    - "{organizationKind=university}哪些高校基于{baseModel}"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[based:BASED_ON]->(:BaseModel {id: $baseModel})
WHERE $organizationKind IS NULL OR vendor.organizationKind = $organizationKind
UNWIND develops.claimIds + based.claimIds AS claimId
WITH vendor, model, claimId, based.tier AS tier
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
