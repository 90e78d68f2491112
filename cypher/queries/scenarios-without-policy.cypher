/*---
title: { en: Scenarios that no policy scenario answers to, zh: 未映射到政策的场景 }
description:
  en: "Scenarios of the market that map to no scenario of the guideline by an exact, narrower or close mapping."
  zh: 没有以等同、更窄或相近映射对应任何指引场景的市场场景。
purpose: policy
parameters: {}
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [scenario], by: ["=models"], direct: ["=true"] } } }
  relatedMappings: { label: { en: related mappings, zh: 相关映射数 }, as: integer, opens: { query: policy-of-scenario, parameters: { scenario: [scenario] } } }
ask:
  en:
    - "which scenarios are not in the policy"
    - "scenarios without a policy scenario"
  zh:
    - "哪些场景不在政策中"
    - "未映射到政策的场景"
---*/
MATCH (scenario:Scenario)
WHERE NOT EXISTS { MATCH (scenario)-[maps:MAPS_TO]->(:PolicyScenario) WHERE maps.`match` <> 'related' }
OPTIONAL MATCH (model:Model)-[:COVERS]->(scenario)
OPTIONAL MATCH (scenario)-[:MAPS_TO]->(related:PolicyScenario)
RETURN scenario, count(DISTINCT model) AS models, count(DISTINCT related) AS relatedMappings
ORDER BY models DESC, scenario.id
LIMIT $limit
