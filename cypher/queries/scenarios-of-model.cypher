/*---
title: { en: What a model is used for, zh: 模型的应用场景 }
description:
  en: "Scenarios the model covers, and the guideline's scenarios they map to. A scenario that maps to none stands with an empty cell."
  zh: 该模型覆盖的场景及其映射的政策场景；无映射的场景该格为空。
purpose: model
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  covers: { label: { en: covers, zh: 覆盖 }, as: edge }
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  maps: { label: { en: maps to, zh: 映射 }, as: edge }
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  mapping: { label: { en: kind of mapping, zh: 映射类型 }, as: text }
ask:
  en:
    - "what is {model} used for"
    - "which scenarios does {model} cover"
    - "what does {model} do"
    - "scenarios of {model}"
    - "what does {model} support"
  zh:
    - "{model}用于什么场景"
    - "{model}是做什么的"
    - "{model}覆盖哪些场景"
    - "{model}的场景"
    - "{model}能力场景"
---*/
MATCH (model:Model {id: $model})-[covers:COVERS]->(scenario:Scenario)
OPTIONAL MATCH (scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario)
RETURN model, covers, scenario, maps, policyScenario, maps.`match` AS mapping
ORDER BY scenario.id, policyScenario.id
LIMIT $limit
