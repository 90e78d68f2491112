/*---
title: { en: Scenarios without any model, zh: 没有模型的场景 }
description:
  en: "Scenarios in the market's words that no model of ours covers, with the vendors said to be active there without a model."
  zh: 没有模型覆盖的市场场景，以及被说明活跃于此但未指明模型的厂商。
purpose: market
parameters: {}
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  activeVendorIds: { label: { en: active vendors, zh: 活跃厂商 }, as: list }
ask:
  en:
    - "which scenarios have no model"
    - "white space in the market"
    - "where is nobody"
    - "scenario gaps"
  zh:
    - "哪些场景没有模型"
    - "市场空白"
    - "哪些场景没人做"
    - "场景空白"
---*/
MATCH (scenario:Scenario)
WHERE NOT EXISTS { (:Model)-[:COVERS]->(scenario) }
OPTIONAL MATCH (vendor:Vendor)-[:ACTIVE_IN]->(scenario)
WITH scenario, vendor
ORDER BY scenario.id, vendor.id
WITH scenario, collect(vendor.id) AS activeVendorIds
RETURN scenario, activeVendorIds
ORDER BY scenario.id
LIMIT $limit
