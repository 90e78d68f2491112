/*---
title: { en: How many models answer each policy category, zh: 各政策类别的模型数 }
description:
  en: "The 13 categories of the guideline: how many of their scenarios have a model, and how many models and vendors answer them by an exact, narrower or close mapping."
  zh: 指引的 13 个类别：有模型的场景数，以及以等同、更窄或相近映射对应的模型数与厂商数。
purpose: policy
parameters: {}
columns:
  category: { label: { en: category, zh: 类别 }, as: entity }
  section: { label: { en: section, zh: 部分 }, as: entity }
  policyScenarios: { label: { en: policy scenarios, zh: 政策场景数 }, as: integer }
  answered: { label: { en: with a model, zh: 有模型的场景数 }, as: integer }
  models: { label: { en: models, zh: 模型数 }, as: integer }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer }
ask:
  en:
    - "how many models answer each policy category"
    - "policy categories by number of models"
    - "which policy category has the most models"
    - "policy categories with most models"
    - "models per policy category"
  zh:
    - "各政策类别有多少模型"
    - "哪个政策类别模型最多"
    - "按政策类别的模型数"
---*/
MATCH (policyScenario:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)-[:IN_SECTION]->(section:PolicySection)
OPTIONAL MATCH (model:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(policyScenario)
WHERE maps.`match` <> 'related'
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH category, section, count(DISTINCT policyScenario) AS policyScenarios,
  count(DISTINCT CASE WHEN model IS NOT NULL THEN policyScenario.id END) AS answered,
  count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors
RETURN category, section, policyScenarios, answered, models, vendors
ORDER BY models DESC, category.ordinal, category.id
LIMIT $limit
