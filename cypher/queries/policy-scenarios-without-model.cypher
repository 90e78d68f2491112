/*---
title: { en: Policy scenarios without any model, zh: 没有模型的政策场景 }
description:
  en: "Scenarios of the 2024 guideline that no model of ours answers by an exact, narrower or close mapping. Mapped scenarios says whether any scenario of the market maps there at all; related models are those that only a related mapping reaches."
  zh: 没有任何模型以等同、更窄或相近映射对应的指引场景。“已映射场景”说明是否有市场场景映射到此；“相关模型”仅经由相关映射到达。
purpose: policy
parameters:
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
columns:
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  category: { label: { en: category, zh: 类别 }, as: entity }
  mentionsLargeModels: { label: { en: text names large models, zh: 文本提到大模型 }, as: boolean }
  mappedScenarios: { label: { en: mapped scenarios, zh: 已映射场景数 }, as: integer, opens: { query: scenarios-of-policy-scenario, parameters: { policyScenario: [policyScenario] } } }
  relatedModels: { label: { en: related models, zh: 相关模型数 }, as: integer, opens: { query: models-of-policy-scenario, parameters: { policyScenario: [policyScenario], grade: ["=related"] } } }
ask:
  en:
    - "which policy scenarios have no model"
    - "which policy scenarios has nobody"
    - "policy scenarios without any model"
    - "which scenarios of {category} have no model"
    - "gaps in the policy"
    - "gaps"
    - "policy gaps"
    - "which policy scenarios have no vendors"
    - "which policy scenarios are not covered"
    - "policy scenarios of {category} without model"
  zh:
    - "哪些政策场景没有模型"
    - "没有模型的政策场景"
    - "{category}中哪些场景没有模型"
    - "政策空白"
    - "没有厂商的政策场景"
    - "哪些政策场景没人做"
    - "哪些政策场景是空白"
    - "空白"
---*/
MATCH (policyScenario:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)
WHERE ($category IS NULL OR category.id = $category)
  AND NOT EXISTS { MATCH (:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(policyScenario) WHERE maps.`match` <> 'related' }
OPTIONAL MATCH (scenario:Scenario)-[maps:MAPS_TO]->(policyScenario)
// what is left can only be related, or a scenario that no model covers
OPTIONAL MATCH (model:Model)-[:COVERS]->(scenario)
WITH policyScenario, category, count(DISTINCT CASE WHEN maps.`match` <> 'related' THEN scenario.id END) AS mappedScenarios, count(DISTINCT model) AS relatedModels
RETURN policyScenario, category, policyScenario.mentionsLargeModels AS mentionsLargeModels, mappedScenarios, relatedModels
ORDER BY policyScenario.ordinal, policyScenario.id
LIMIT $limit
