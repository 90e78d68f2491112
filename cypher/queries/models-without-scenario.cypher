/*---
title: { en: Models without a scenario, zh: 没有场景的模型 }
description:
  en: Models for which no source we hold says what they are used for.
  zh: 没有来源说明用途场景的模型。
purpose: evidence
parameters: {}
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-entity, parameters: { entity: [model] } } }
ask:
  en:
    - "which models have no scenario"
    - "models without a scenario"
  zh:
    - "没有场景的模型"
    - "哪些模型没有场景"
---*/
MATCH (model:Model)
WHERE NOT EXISTS { (model)-[:COVERS]->(:Scenario) }
OPTIONAL MATCH (model)<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN model, count(DISTINCT claim) AS claims
ORDER BY model.id
LIMIT $limit
