/*---
title: { en: How many models answer each policy category, zh: 各政策类别的模型数 }
description:
  en: "The 13 categories of the guideline: how many of their scenarios have a model, and how many models and vendors answer them by an exact, narrower or close mapping."
  zh: 指引的 13 个类别：有模型的场景数，以及以等同、更窄或相近映射对应的模型数与厂商数。
purpose: policy
parameters:
  by:
    kind: enum
    values: { models: { en: by models, zh: 按模型数 }, vendors: { en: by vendors, zh: 按厂商数 } }
    label: { en: counted, zh: 计数项 }
    optional: true
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  category: { label: { en: category, zh: 类别 }, as: entity }
  section: { label: { en: section, zh: 部分 }, as: entity }
  policyScenarios: { label: { en: policy scenarios, zh: 政策场景数 }, as: integer, opens: { query: policy-scenarios-of-category, parameters: { category: [category] } } }
  answered: { label: { en: with a model, zh: 有模型的场景数 }, as: integer, opens: { query: policy-scenario-counts, parameters: { category: [category], atLeast: ["=1"] } } }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-in-policy-category, parameters: { category: [category] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: vendors-in-policy-category, parameters: { category: [category] } } }
ask:
  en:
    - "{by=vendors} vendors per policy category"
    - "how many vendors has each policy category {by=vendors}"
    - "how many models answer each policy category"
    - "policy categories by number of models"
    - "which policy category has the most models"
    - "policy categories with most models"
    - "models per policy category"
    - "{by=vendors} which policy categories have the most vendors"
    - "{by=vendors} policy categories with most vendors"
    - "{order=ascending} which policy categories have the fewest models"
    - "{order=ascending} {by=vendors} which policy categories have the fewest vendors"
  zh:
    - "各政策类别有多少厂商{by=vendors}"
    - "各政策类别有多少模型"
    - "哪个政策类别模型最多"
    - "按政策类别的模型数"
    - "{by=vendors}厂商最多的政策类别"
    - "{order=ascending}模型最少的政策类别"
---*/
MATCH (policyScenario:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)-[:IN_SECTION]->(section:PolicySection)
OPTIONAL MATCH (model:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(policyScenario)
WHERE maps.`match` <> 'related'
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH category, section, count(DISTINCT policyScenario) AS policyScenarios,
  count(DISTINCT CASE WHEN model IS NOT NULL THEN policyScenario.id END) AS answered,
  count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors
RETURN category, section, policyScenarios, answered, models, vendors
ORDER BY CASE WHEN $order = 'ascending' THEN 1 ELSE -1 END * CASE WHEN $by = 'vendors' THEN vendors ELSE models END, models DESC, category.ordinal, category.id
LIMIT $limit
