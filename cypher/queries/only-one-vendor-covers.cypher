/*---
title: { en: What one vendor covers and another does not, zh: 一家覆盖而另一家未覆盖 }
description:
  en: Scenarios that models of the first vendor cover and no model of the second does.
  zh: 第一家的模型覆盖而第二家没有模型覆盖的场景。
purpose: vendor
parameters:
  first: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
  second: { kind: entity, of: [Vendor, Hospital], label: { en: vendor compared, zh: 对比厂商 } }
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  covers: { label: { en: covers, zh: 覆盖 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
ask:
  en:
    - "what does {first} cover that {second} does not"
    - "scenarios only {first} covers compared with {second}"
    - "which scenarios does {first} cover that {second} does not"
  zh:
    - "{second}没有覆盖而{first}覆盖的场景"
    - "{second}没有覆盖而{first}的场景"
    - "{first}覆盖而{second}没有覆盖的场景"
    - "{first}有而{second}没有的场景"
---*/
MATCH (:Vendor {id: $first})-[:DEVELOPS]->(model:Model)-[covers:COVERS]->(scenario:Scenario)
WHERE NOT EXISTS { (:Vendor {id: $second})-[:DEVELOPS]->(:Model)-[:COVERS]->(scenario) }
RETURN scenario, covers, model
ORDER BY scenario.id, model.id
LIMIT $limit
