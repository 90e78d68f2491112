/*---
title: { en: How many models and vendors each scenario has, zh: 各场景的模型数与厂商数 }
description:
  en: "Scenarios in the market's words with the models that cover them, who develops those, and the vendors only said to be active there. Narrower scenarios are not added in."
  zh: 市场场景及覆盖它的模型、研发方数量，以及仅被说明活跃于此的厂商数；不含更窄场景。
purpose: market
parameters: {}
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer }
  activeVendors: { label: { en: "vendors active, no model named", zh: 活跃但未指明模型的厂商 }, as: integer }
ask:
  en:
    - "how many models does each scenario have"
    - "which scenarios have the most models"
    - "where do many vendors crowd"
    - "scenarios by number of models"
    - "most crowded scenarios"
    - "which scenario is most crowded"
    - "most common scenarios"
    - "scenarios with most vendors"
  zh:
    - "各场景有多少模型"
    - "哪些场景模型最多"
    - "哪些场景最拥挤"
    - "最拥挤的场景"
    - "厂商最多的场景"
---*/
MATCH (scenario:Scenario)
OPTIONAL MATCH (model:Model)-[:COVERS]->(scenario)
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH scenario, count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors
OPTIONAL MATCH (active:Vendor)-[:ACTIVE_IN]->(scenario)
WITH scenario, models, vendors, count(DISTINCT active) AS activeVendors
RETURN scenario, models, vendors, activeVendors
ORDER BY models DESC, vendors DESC, scenario.id
LIMIT $limit
