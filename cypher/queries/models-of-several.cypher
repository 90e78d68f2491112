/*---
title: { en: Models of several developers, zh: 几家研发方的模型 }
description:
  en: "Models that any of two or three organisations develops, or so many of them together; those of more of them stand first."
  zh: 由两三家机构中任一家（或其中若干家共同）研发的模型；由其中更多家研发的在前。
purpose: model
parameters:
  first: { kind: entity, of: [Vendor, Hospital], label: { en: first developer, zh: 第一研发方 } }
  second: { kind: entity, of: [Vendor, Hospital], label: { en: second developer, zh: 第二研发方 } }
  third: { kind: entity, of: [Vendor, Hospital], label: { en: third developer, zh: 第三研发方 }, optional: true }
  atLeast:
    kind: integer
    min: 1
    max: 3
    default: 1
    label: { en: at least so many, zh: 至少满足几项 }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  met: { label: { en: of those named, zh: 满足项数 }, as: integer, listed: vendorIds }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
beside:
  - { query: co-developed-models, parameters: { organization: first, other: second } }
ask:
  en:
    - "models of {first} and {second}"
    - "models developed by {first} and {second}"
    - "what {first} and {second} develop"
  zh:
    - "{first}和{second}的模型"
    - "{first}和{second}研发的模型"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)
WHERE vendor.id IN [$first, $second, $third]
WITH model, vendor, develops
ORDER BY model.id, vendor.id
// one row per model; the lists of developers keep one order
WITH model,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh,
  reduce(all = [], list IN collect(develops.claimIds) | all + list) AS claimIds
WITH model, size(vendorIds) AS met, vendorIds, vendorNamesEn, vendorNamesZh, claimIds
WHERE met >= $atLeast
RETURN model, met, vendorIds, vendorNamesEn, vendorNamesZh, claimIds
ORDER BY met DESC, model.id
LIMIT $limit
