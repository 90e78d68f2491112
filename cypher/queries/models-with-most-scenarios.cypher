/*---
title: { en: Models that cover the most scenarios, zh: 覆盖场景最多的模型 }
description:
  en: Models by how many scenarios a source says they cover.
  zh: 按有来源说明覆盖的场景数排列的模型。
purpose: model
parameters:
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  scenarios: { label: { en: scenarios, zh: 场景数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [model], by: ["=scenarios"] } } }
ask:
  en:
    - "which models cover the most scenarios"
    - "top models by scenarios"
    - "models with at least {atLeast} scenarios"
    - "models that cover at least {atLeast} scenarios"
  zh:
    - "覆盖场景最多的模型"
    - "覆盖超过{atLeast}场景的模型"
    - "覆盖至少{atLeast}场景的模型"
---*/
MATCH (model:Model)-[:COVERS]->(scenario:Scenario)
WITH model, count(DISTINCT scenario) AS scenarios
WHERE ($atLeast IS NULL OR scenarios >= $atLeast) AND ($atMost IS NULL OR scenarios <= $atMost)
RETURN model, scenarios
ORDER BY scenarios DESC, model.id
LIMIT $limit
