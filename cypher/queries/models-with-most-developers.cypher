/*---
title: { en: Models by number of developers, zh: 按研发方数排列的模型 }
description:
  en: Models by how many organisations a source names as developing them.
  zh: 按有来源指名的研发方数排列的模型。
purpose: model
parameters:
  atLeast: { kind: integer, min: 0, label: { en: developers at least, zh: 研发方至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: developers at most, zh: 研发方至多 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  developers: { label: { en: developers, zh: 研发方数 }, as: integer, listed: vendorIds }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which models have the most vendors"
    - "models developed by the most vendors"
    - "vendors per model"
    - "models with at least {atLeast} vendors"
    - "models developed by at least {atLeast} vendors"
    - "{atLeast=2} models developed by several vendors"
  zh:
    - "厂商最多的模型"
    - "研发厂商最多的模型"
    - "至少{atLeast}厂商研发的模型"
    - "每个模型多少厂商"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)
WITH vendor, develops, model
ORDER BY model.id, vendor.id
// one row per model; the lists of developers keep one order
WITH model,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh,
  reduce(all = [], list IN collect(develops.claimIds) | all + list) AS claimIds
WITH model, size(vendorIds) AS developers, vendorIds, vendorNamesEn, vendorNamesZh, claimIds
WHERE ($atLeast IS NULL OR developers >= $atLeast) AND ($atMost IS NULL OR developers <= $atMost)
RETURN model, developers, vendorIds, vendorNamesEn, vendorNamesZh, claimIds
ORDER BY developers DESC, model.id
LIMIT $limit
