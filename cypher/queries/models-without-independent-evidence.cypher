/*---
title: { en: Models without independent evidence, zh: 没有独立证据的模型 }
description:
  en: "Models of which no regulator, peer-reviewed work, independent report or using hospital states anything. Press counts as not independent."
  zh: 没有监管机构、同行评审、独立报告或使用医院述及的模型；媒体不计为独立来源。
purpose: evidence
parameters: {}
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-entity, parameters: { entity: [model] } } }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
ask:
  en:
    - "which models have no independent evidence"
    - "models without independent evidence"
  zh:
    - "哪些模型没有独立证据"
    - "没有独立证据的模型"
---*/
MATCH (model:Model)
WHERE NOT EXISTS { MATCH (model)<-[:SUBJECT|OBJECT]-(voice:Claim) WHERE voice.tier IN ['regulator', 'peer-reviewed', 'independent-report', 'hospital'] }
OPTIONAL MATCH (model)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH model, count(DISTINCT claim) AS claims
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, claims, vendor
ORDER BY model.id, vendor.id
WITH model, claims,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, claims, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY claims DESC, model.id
LIMIT $limit
