/*---
title: { en: How many models answer each policy scenario, zh: 各政策场景的模型数 }
description:
  en: "The 84 scenarios of the guideline with the models and vendors that answer them by an exact, narrower or close mapping; models that only a related mapping reaches apart."
  zh: 指引的 84 个场景及以等同、更窄或相近映射对应的模型数与厂商数；仅经相关映射到达的模型另计。
purpose: policy
parameters:
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
  by:
    kind: enum
    values: { models: { en: by models, zh: 按模型数 }, vendors: { en: by vendors, zh: 按厂商数 } }
    label: { en: counted, zh: 计数项 }
    optional: true
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
columns:
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  category: { label: { en: category, zh: 类别 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-of-policy-scenario, parameters: { policyScenario: [policyScenario] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: vendors-for-policy-scenario, parameters: { policyScenario: [policyScenario] } } }
  relatedModels: { label: { en: related models only, zh: 仅相关的模型数 }, as: integer, opens: { query: models-of-policy-scenario, parameters: { policyScenario: [policyScenario], grade: ["=related"] } } }
  mentionsLargeModels: { label: { en: text names large models, zh: 文本提到大模型 }, as: boolean }
ask:
  en:
    - "how many models answer each policy scenario"
    - "policy scenarios by number of models"
    - "models per policy scenario"
    - "{atLeast=1} which policy scenarios are covered"
    - "{atLeast=1} which policy scenarios have models"
    - "policy scenarios with at least {atLeast} models"
    - "policy scenarios answered by at least {atLeast} models"
    - "{by=vendors} policy scenarios with at least {atLeast} vendors"
    - "{by=vendors} policy scenarios answered by at least {atLeast} vendors"
    - "which policy scenarios are crowded"
    - "policy scenarios with most models"
    - "crowded policy scenarios"
    - "{by=vendors} policy scenarios with most vendors"
    - "{by=vendors} which policy scenarios have most vendors"
    - "which policy scenarios have most models"
    - "{by=vendors} vendors per policy scenario"
  zh:
    - "各政策场景有多少模型"
    - "{atLeast=1}哪些政策场景被覆盖"
    - "{atLeast=1}哪些政策场景有模型"
    - "模型超过{atLeast}的政策场景"
    - "至少{atLeast}模型的政策场景"
    - "{by=vendors}至少{atLeast}厂商的政策场景"
    - "哪些政策场景最拥挤"
    - "模型最多的政策场景"
    - "{by=vendors}厂商最多的政策场景"
    - "{by=vendors}各政策场景有多少厂商"
---*/
MATCH (policyScenario:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)
WHERE $category IS NULL OR category.id = $category
OPTIONAL MATCH (model:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(policyScenario)
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH policyScenario, category,
  collect(DISTINCT CASE WHEN maps.`match` <> 'related' THEN model.id END) AS answering,
  collect(DISTINCT CASE WHEN maps.`match` = 'related' THEN model.id END) AS related,
  count(DISTINCT CASE WHEN maps.`match` <> 'related' THEN vendor.id END) AS vendors
WITH policyScenario, category, answering, related, vendors
WHERE ($atLeast IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE size(answering) END >= $atLeast)
  AND ($atMost IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE size(answering) END <= $atMost)
WITH policyScenario, category, size(answering) AS models, vendors,
  size([id IN related WHERE NOT id IN answering]) AS relatedModels, policyScenario.mentionsLargeModels AS mentionsLargeModels
RETURN policyScenario, category, models, vendors, relatedModels, mentionsLargeModels
ORDER BY CASE WHEN $by = 'vendors' THEN vendors ELSE models END DESC, models DESC, policyScenario.ordinal, policyScenario.id
LIMIT $limit
