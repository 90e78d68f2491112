/*---
title: { en: Models for an organ, zh: 面向某器官的模型 }
description:
  en: "Models said to be for this organ, with who develops them."
  zh: 来源说明面向该器官的模型及其研发方。
purpose: coverage
parameters:
  organ: { kind: entity, of: [Organ], label: { en: organ, zh: 器官 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  for: { label: { en: for, zh: 面向 }, as: edge }
  organ: { label: { en: organ, zh: 器官 }, as: entity }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
ask:
  en:
    - "which models are for the {organ}"
    - "{organ} models"
    - "models for {organ}"
    - "which models cover {organ}"
  zh:
    - "哪些模型针对{organ}"
    - "{organ}模型"
    - "{organ}有哪些模型"
---*/
MATCH (model:Model)-[states:FOR_ORGAN]->(organ:Organ {id: $organ})
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, states, organ, vendor
ORDER BY model.id, vendor.id
WITH model, states, organ,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, states AS for, organ, model.releasedOn AS releasedOn, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY model.releasedOn IS NULL, model.releasedOn DESC, model.id
LIMIT $limit
