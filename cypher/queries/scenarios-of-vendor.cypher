/*---
title: { en: Scenarios of a vendor, zh: 厂商覆盖的场景 }
description:
  en: "Scenarios that models of the vendor cover, with those models."
  zh: 该厂商的模型所覆盖的场景及相应模型。
purpose: vendor
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  covers: { label: { en: covers, zh: 覆盖 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
beside:
  - { query: vendors-active-in-scenario, parameters: { vendor: vendor } }
ask:
  en:
    - "which scenarios does {vendor} cover"
    - "what is {vendor} used for"
    - "scenarios of {vendor}"
    - "scenarios {vendor}"
  zh:
    - "{vendor}覆盖哪些场景"
    - "{vendor}做哪些场景"
    - "{vendor}的应用场景"
    - "{vendor}的场景"
---*/
MATCH (:Vendor {id: $vendor})-[:DEVELOPS]->(model:Model)-[covers:COVERS]->(scenario:Scenario)
RETURN scenario, covers, model
ORDER BY scenario.id, model.id
LIMIT $limit
