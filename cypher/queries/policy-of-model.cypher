/*---
title: { en: Policy scenarios a model answers, zh: 模型对应的政策场景 }
description:
  en: "Scenarios of the guideline that the model answers, by way of which scenario and mapping. Related mappings are marked and do not count as coverage."
  zh: 该模型所对应的指引场景、途经的市场场景及映射类型；仅相关的映射标明且不计为覆盖。
purpose: policy
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 } }
columns:
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  maps: { label: { en: maps to, zh: 映射 }, as: edge }
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  covers: { label: { en: covers, zh: 覆盖 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
  mapping: { label: { en: kind of mapping, zh: 映射类型 }, as: text }
  counted: { label: { en: counts as coverage, zh: 计为覆盖 }, as: boolean }
ask:
  en:
    - "which policy scenarios does {model} answer"
    - "which policy scenarios does {model} cover"
    - "which policies does {model} cover"
    - "which policies does {model} answer"
    - "trace {model} to policy"
    - "policy of {model}"
  zh:
    - "{model}对应哪些政策场景"
    - "{model}的政策场景"
    - "{model}对应哪些政策"
    - "{model}政策"
---*/
MATCH (model:Model {id: $model})-[covers:COVERS]->(scenario:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario)
RETURN policyScenario, maps, scenario, covers, model, maps.`match` AS mapping, maps.`match` <> 'related' AS counted
ORDER BY counted DESC, policyScenario.ordinal, policyScenario.id, scenario.id
LIMIT $limit
