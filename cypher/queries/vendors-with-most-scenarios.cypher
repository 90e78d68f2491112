/*---
title: { en: Vendors that cover the most scenarios, zh: 覆盖场景最多的厂商 }
description:
  en: Vendors by how many scenarios their models cover.
  zh: 按其模型覆盖的场景数排序的厂商。
purpose: vendor
parameters:
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  scenarios: { label: { en: scenarios, zh: 场景数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=scenarios"] } } }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-of-vendor, parameters: { vendor: [vendor] } } }
ask:
  en:
    - "which vendors cover the most scenarios"
    - "broadest vendors"
    - "who covers the most scenarios"
    - "vendors with at least {atLeast} scenarios"
  zh:
    - "哪些厂商覆盖场景最多"
    - "覆盖面最广的厂商"
    - "谁覆盖场景最多"
    - "覆盖至少{atLeast}场景的厂商"
---*/
MATCH (vendor:Vendor)-[:DEVELOPS]->(model:Model)-[:COVERS]->(scenario:Scenario)
WITH vendor, count(DISTINCT scenario) AS scenarios, count(DISTINCT model) AS models
WHERE ($atLeast IS NULL OR scenarios >= $atLeast) AND ($atMost IS NULL OR scenarios <= $atMost)
RETURN vendor, scenarios, models
ORDER BY scenarios DESC, models DESC, vendor.id
LIMIT $limit
