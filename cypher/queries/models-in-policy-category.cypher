/*---
title: { en: Models in a policy category, zh: 某政策类别中的模型 }
description:
  en: "Models whose scenarios map exactly, more narrowly or closely to a scenario of this category, with the policy scenarios they answer. Related mappings do not count."
  zh: 以等同、更窄或相近映射对应该类别场景的模型及其对应的政策场景；仅相关的映射不计入。
purpose: policy
parameters:
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  policyScenarioIds: { label: { en: policy scenarios, zh: 政策场景 }, as: list }
  policyScenarios: { label: { en: policy scenarios, zh: 政策场景数 }, as: integer, listed: policyScenarioIds }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
ask:
  en:
    - "which models are in the policy category {category}"
    - "which models cover {category}"
    - "models in {category}"
  zh:
    - "{category}有哪些模型"
    - "哪些模型对应{category}"
---*/
MATCH (model:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario)-[:IN_CATEGORY]->(:PolicyCategory {id: $category})
WHERE maps.`match` <> 'related'
WITH DISTINCT model, policyScenario
ORDER BY model.id, policyScenario.id
WITH model, collect(policyScenario.id) AS policyScenarioIds
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, policyScenarioIds, vendor
ORDER BY model.id, vendor.id
WITH model, policyScenarioIds,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, policyScenarioIds, size(policyScenarioIds) AS policyScenarios, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY policyScenarios DESC, model.id
LIMIT $limit
