/*---
title: { en: Models for a policy scenario, zh: 对应某政策场景的模型 }
description:
  en: "Models whose scenario maps to this scenario of the guideline, with the kind of mapping. Related mappings are given too and marked; they do not count as coverage."
  zh: 经由市场场景映射到该政策场景的模型及映射类型。仅相关的映射也列出并标明，但不计为覆盖。
purpose: policy
parameters:
  policyScenario: { kind: entity, of: [PolicyScenario], label: { en: policy scenario, zh: 政策场景 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  covers: { label: { en: covers, zh: 覆盖 }, as: edge }
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  maps: { label: { en: maps to, zh: 映射 }, as: edge }
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  mapping: { label: { en: kind of mapping, zh: 映射类型 }, as: text }
  counted: { label: { en: counts as coverage, zh: 计为覆盖 }, as: boolean }
ask:
  en:
    - "which models answer {policyScenario}"
    - "models for {policyScenario}"
    - "which models cover {policyScenario}"
    - "is {policyScenario} covered"
    - "is {policyScenario} covered by a model"
  zh:
    - "{policyScenario}用什么模型"
    - "哪些模型对应{policyScenario}"
    - "{policyScenario}有哪些模型"
    - "{policyScenario}是否覆盖"
---*/
MATCH (model:Model)-[covers:COVERS]->(scenario:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario {id: $policyScenario})
RETURN model, covers, scenario, maps, policyScenario, maps.`match` AS mapping, maps.`match` <> 'related' AS counted
ORDER BY counted DESC, model.id, scenario.id
LIMIT $limit
