/*---
title: { en: Policy categories of a vendor, zh: 厂商对应的政策类别 }
description:
  en: "Categories of the 2024 guideline in which models of the vendor answer a scenario. Mappings that are exact, narrower or close count; what is only related does not."
  zh: 该厂商的模型所对应的 2024 年指引场景分属哪些类别。计入等同、更窄与相近的映射，仅相关的不计入。
purpose: policy
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
columns:
  category: { label: { en: policy category, zh: 政策类别 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which policy categories does {vendor} cover"
    - "which policy categories does {vendor} answer"
    - "policy categories of {vendor}"
    - "which policy categories do models of {vendor} answer"
  zh:
    - "{vendor}覆盖哪些政策类别"
    - "{vendor}对应哪些政策类别"
    - "{vendor}的政策类别"
    - "{vendor}的模型对应哪些政策类别"
---*/
MATCH (:Vendor {id: $vendor})-[develops:DEVELOPS]->(model:Model)-[covers:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)
WHERE maps.`match` <> 'related'
UNWIND develops.claimIds + covers.claimIds + maps.claimIds AS claimId
WITH DISTINCT category, model, claimId
ORDER BY category.id, model.id, claimId
WITH category, model, collect(claimId) AS ids
ORDER BY category.id, model.id
WITH category, collect(model.id) AS modelIds, reduce(all = [], list IN collect(ids) | all + list) AS claimIds
RETURN category, size(modelIds) AS models, modelIds, claimIds
ORDER BY models DESC, category.id
LIMIT $limit
