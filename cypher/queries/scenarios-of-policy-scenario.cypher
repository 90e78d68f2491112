/*---
title: { en: Scenarios mapped to a policy scenario, zh: 映射到某政策场景的场景 }
description:
  en: "The market's scenarios that are mapped to a scenario of the guideline, exactly, narrower or closely; related ones do not count."
  zh: 以等同、更窄或相近映射到指引某场景的市场场景；相关映射不计。
purpose: policy
parameters:
  policyScenario: { kind: entity, of: [PolicyScenario], label: { en: policy scenario, zh: 政策场景 } }
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  maps: { label: { en: maps to, zh: 映射 }, as: edge }
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  mapping: { label: { en: mapping, zh: 映射方式 }, as: text }
---*/
MATCH (scenario:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario {id: $policyScenario})
WHERE maps.`match` <> 'related'
RETURN scenario, maps, policyScenario, maps.`match` AS mapping
ORDER BY scenario.id
LIMIT $limit
