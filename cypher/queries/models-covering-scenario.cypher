/*---
title: { en: Models covering a scenario, zh: 覆盖某场景的模型 }
description:
  en: "Models that cover this scenario or a narrower one, the scenario each covers, and who develops it."
  zh: 覆盖该场景或其更窄场景的模型、所覆盖的具体场景及研发方。
purpose: coverage
parameters:
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  covers: { label: { en: covers, zh: 覆盖 }, as: edge }
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
beside:
  - { query: vendors-active-in-scenario, parameters: { scenario: scenario } }
ask:
  en:
    - "which models cover {scenario}"
    - "models for {scenario}"
    - "{scenario} models"
  zh:
    - "{scenario}用什么模型"
    - "哪些模型覆盖{scenario}"
    - "{scenario}的模型"
    - "{scenario}有哪些模型"
---*/
MATCH (model:Model)-[covers:COVERS]->(scenario:Scenario)-[:BROADER*0..5]->(:Scenario {id: $scenario})
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, covers, scenario, vendor
ORDER BY model.id, vendor.id
WITH model, covers, scenario,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, covers, scenario, model.releasedOn AS releasedOn, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY model.releasedOn IS NULL, model.releasedOn DESC, model.id, scenario.id
LIMIT $limit
