/*---
title: { en: Policy scenarios a vendor answers, zh: 厂商对应的政策场景 }
description:
  en: "Scenarios of the guideline that models of the vendor answer, by way of which scenario and mapping. Related mappings are marked and do not count as coverage."
  zh: 该厂商的模型所对应的指引场景、途经的市场场景及映射类型；仅相关的映射标明且不计为覆盖。
purpose: policy
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
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
    - "which policy scenarios does {vendor} answer"
    - "which policies does {vendor} cover"
    - "policy coverage of {vendor}"
    - "policy scenarios of {vendor}"
    - "which policy scenarios do models of {vendor} answer"
    - "which policy scenarios do models of {vendor} cover"
  zh:
    - "{vendor}对应哪些政策场景"
    - "{vendor}覆盖哪些政策"
    - "{vendor}的政策场景"
    - "{vendor}政策"
    - "{vendor}的模型对应哪些政策场景"
---*/
MATCH (:Vendor {id: $vendor})-[:DEVELOPS]->(model:Model)-[covers:COVERS]->(scenario:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario)
RETURN policyScenario, maps, scenario, covers, model, maps.`match` AS mapping, maps.`match` <> 'related' AS counted
ORDER BY counted DESC, policyScenario.ordinal, policyScenario.id, model.id, scenario.id
LIMIT $limit
