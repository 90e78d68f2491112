/*---
title: { en: Models in no named hospital, zh: 无指名医院使用的模型 }
description:
  en: Models for which no source we hold names a hospital that uses them. It does not mean that none does.
  zh: 没有来源指名使用医院的模型；不代表没有医院使用。
purpose: hospital
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
ask:
  en:
    - "which models are used in no hospital"
    - "models without a deployment"
    - "which models of {vendor} are not deployed"
    - "which models are not deployed"
    - "models without hospital"
    - "models not used in hospital"
  zh:
    - "哪些模型没有医院使用"
    - "未落地的模型"
    - "{vendor}哪些模型没有落地"
    - "没有部署的模型"
    - "没有医院的模型"
---*/
MATCH (model:Model)
WHERE NOT EXISTS { (model)-[:DEPLOYED_AT]->(:Hospital) }
  AND ($vendor IS NULL OR EXISTS { (:Vendor {id: $vendor})-[:DEVELOPS]->(model) })
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, vendor
ORDER BY model.id, vendor.id
WITH model,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY model.id
LIMIT $limit
