/*---
title: { en: Policy scenarios a scenario maps to, zh: 场景对应的政策场景 }
description:
  en: "Scenarios of the 2024 guideline to which this scenario of the market maps, with the kind of mapping. Related mappings are marked and do not count as coverage."
  zh: 该市场场景所映射的 2024 年指引场景及映射类型；仅相关的映射标明且不计为覆盖。
purpose: policy
parameters:
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 } }
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  maps: { label: { en: maps to, zh: 映射 }, as: edge }
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  category: { label: { en: category, zh: 类别 }, as: entity }
  mapping: { label: { en: kind of mapping, zh: 映射类型 }, as: text }
  counted: { label: { en: counts as coverage, zh: 计为覆盖 }, as: boolean }
ask:
  en:
    - "which policy scenario does {scenario} map to"
    - "which policy scenarios does {scenario} answer"
    - "which clause of the guideline does {scenario} map to"
    - "policy scenarios of {scenario}"
    - "which guideline scenario is {scenario}"
  zh:
    - "{scenario}对应哪个政策场景"
    - "{scenario}对应指引里哪条"
    - "{scenario}对应指引的哪个场景"
    - "{scenario}场景对应哪个政策场景"
    - "{scenario}的政策场景"
---*/
MATCH (scenario:Scenario {id: $scenario})-[maps:MAPS_TO]->(policyScenario:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)
RETURN scenario, maps, policyScenario, category, maps.`match` AS mapping, maps.`match` <> 'related' AS counted
ORDER BY policyScenario.id
LIMIT $limit
