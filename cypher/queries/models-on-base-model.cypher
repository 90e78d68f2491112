/*---
title: { en: Models built on a base model, zh: 基于某基座模型的模型 }
description:
  en: "Models that a source says are based on this base model, with who develops them."
  zh: 有来源说明基于该基座模型的模型及其研发方。
purpose: model
parameters:
  baseModel: { kind: entity, of: [BaseModel], label: { en: base model, zh: 基座模型 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  based: { label: { en: based on, zh: 基于 }, as: edge }
  baseModel: { label: { en: base model, zh: 基座模型 }, as: entity }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
beside:
  - { query: models-on-base-family, parameters: { like: baseModel } }
ask:
  en:
    - "models developed on {baseModel}"
    - "models developed based on {baseModel}"
    - "which models are built on {baseModel}"
    - "models based on {baseModel}"
    - "which models use {baseModel}"
    - "what is built on {baseModel}"
    - "{baseModel} models"
    - "models that run on {baseModel}"
    - "which models use {baseModel}"
  zh:
    - "基于{baseModel}开发的模型"
    - "用{baseModel}做底座的模型"
    - "用{baseModel}做底座"
    - "基于{baseModel}"
    - "哪些模型基于{baseModel}"
    - "基于{baseModel}的模型"
    - "哪些模型使用{baseModel}"
---*/
MATCH (model:Model)-[based:BASED_ON]->(baseModel:BaseModel {id: $baseModel})
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, based, baseModel, vendor
ORDER BY model.id, vendor.id
WITH model, based, baseModel,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, based, baseModel, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY model.id
LIMIT $limit
