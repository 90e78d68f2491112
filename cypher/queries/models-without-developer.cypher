/*---
title: { en: Models whose developer is not known, zh: 研发方未知的模型 }
description:
  en: Models for which no source we hold names a developer.
  zh: 没有来源指名研发方的模型。
purpose: evidence
parameters: {}
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-entity, parameters: { entity: [model] } } }
ask:
  en:
    - "which models have no known developer"
    - "models without a developer"
  zh:
    - "哪些模型研发方未知"
    - "没有研发方的模型"
---*/
MATCH (model:Model)
WHERE NOT EXISTS { (:Vendor)-[:DEVELOPS]->(model) }
OPTIONAL MATCH (model)<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN model, count(DISTINCT claim) AS claims
ORDER BY model.id
LIMIT $limit
