/*---
title: { en: How many models and vendors each scenario has, zh: 各场景的模型数与厂商数 }
description:
  en: "Scenarios in the market's words with the models that cover them, who develops those, and the vendors only said to be active there. Narrower scenarios are not added in."
  zh: 市场场景及覆盖它的模型、研发方数量，以及仅被说明活跃于此的厂商数；不含更窄场景。
purpose: market
parameters:
  by:
    kind: enum
    values: { models: { en: by models, zh: 按模型数 }, vendors: { en: by vendors, zh: 按厂商数 } }
    label: { en: counted, zh: 计数项 }
    optional: true
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
columns:
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [scenario], by: ["=models"], direct: ["=true"] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [scenario], by: ["=vendors"], direct: ["=true"] } } }
  activeVendors: { label: { en: "vendors active, no model named", zh: 活跃但未指明模型的厂商 }, as: integer, opens: { query: vendors-active-in-scenario, parameters: { scenario: [scenario] } } }
ask:
  en:
    - "{by=vendors} vendors per scenario"
    - "{by=vendors} {order=ascending} scenarios with the fewest vendors"
    - "{order=ascending} least common scenarios"
    - "how many models does each scenario have"
    - "which scenarios have the most models"
    - "where do many vendors crowd"
    - "scenarios by number of models"
    - "{atLeast=1} which scenarios are covered"
    - "{atLeast=1} which scenarios have models"
    - "scenarios with at least {atLeast} models"
    - "{by=vendors} {atLeast=1} {atMost=1} which scenarios have only one vendor"
    - "{by=vendors} scenarios with at least {atLeast} vendors"
    - "most crowded scenarios"
    - "which scenario is most crowded"
    - "most common scenarios"
    - "{by=vendors} scenarios with most vendors"
    - "{order=ascending} which scenarios have the fewest models"
    - "top scenarios by models"
    - "models per scenario"
    - "models by scenario"
    - "vendors by scenario {by=vendors}"
  zh:
    - "各场景有多少厂商{by=vendors}"
    - "{by=vendors}{order=ascending}厂商最少的场景"
    - "各场景有多少模型"
    - "哪些场景模型最多"
    - "按场景的模型数"
    - "{atLeast=1}哪些场景被覆盖"
    - "{atLeast=1}哪些场景有模型"
    - "模型超过{atLeast}的场景"
    - "至少{atLeast}模型的场景"
    - "{by=vendors}{atLeast=1}{atMost=1}哪些场景只有一家厂商"
    - "{by=vendors}至少{atLeast}厂商的场景"
    - "哪些场景最拥挤"
    - "最拥挤的场景"
    - "{by=vendors}厂商最多的场景"
    - "{order=ascending}模型最少的场景"
---*/
MATCH (scenario:Scenario)
OPTIONAL MATCH (model:Model)-[:COVERS]->(scenario)
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH scenario, count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors
WHERE ($atLeast IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE models END >= $atLeast)
  AND ($atMost IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE models END <= $atMost)
OPTIONAL MATCH (active:Vendor)-[:ACTIVE_IN]->(scenario)
WITH scenario, models, vendors, count(DISTINCT active) AS activeVendors
RETURN scenario, models, vendors, activeVendors
ORDER BY CASE WHEN $order = 'ascending' THEN 1 ELSE -1 END * CASE WHEN $by = 'vendors' THEN vendors ELSE models END, CASE WHEN $by = 'vendors' THEN models ELSE vendors END DESC, scenario.id
LIMIT $limit
