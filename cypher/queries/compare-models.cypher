/*---
title: { en: Two models side by side, zh: 两个模型的对比 }
description:
  en: "Kind, type, release, openness, and how many scenarios, specialties, hospitals and certificates sources state for two models. It ranks neither."
  zh: 两个模型的种类、类型、发布日期、开放情况，以及来源所述的场景、专科、医院与证书数；不作优劣排序。
purpose: model
parameters:
  first: { kind: entity, of: [Model], label: { en: first model, zh: 第一个模型 } }
  second: { kind: entity, of: [Model], label: { en: second model, zh: 第二个模型 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  modelKind: { label: { en: kind, zh: 种类 }, as: text }
  modelType: { label: { en: type, zh: 类型 }, as: text }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
  openWeights: { label: { en: open weights, zh: 开放权重 }, as: boolean }
  scenarios: { label: { en: scenarios, zh: 场景数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [model], by: ["=scenarios"] } } }
  specialties: { label: { en: specialties, zh: 专科数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [model], by: ["=specialties"] } } }
  hospitals: { label: { en: hospitals, zh: 医院数 }, as: integer, opens: { query: hospitals-using-model, parameters: { model: [model] } } }
  certificates: { label: { en: certificates, zh: 证书数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [model], by: ["=certificates"] } } }
ask:
  en:
    - "compare {first} and {second}"
    - "{first} vs {second}"
    - "difference between {first} and {second}"
  zh:
    - "比较{first}和{second}"
    - "{first}与{second}对比"
    - "{first}和{second}的区别"
---*/
MATCH (model:Model)
WHERE model.id IN [$first, $second]
OPTIONAL MATCH (model)-[:COVERS|FOR_SPECIALTY|DEPLOYED_AT|HOLDS]->(other)
WITH model, other
ORDER BY model.id, other.id
WITH model,
  count(DISTINCT CASE WHEN other:Scenario THEN other.id END) AS scenarios,
  count(DISTINCT CASE WHEN other:Specialty THEN other.id END) AS specialties,
  count(DISTINCT CASE WHEN other:Hospital THEN other.id END) AS hospitals,
  count(DISTINCT CASE WHEN other:Certificate THEN other.id END) AS certificates
RETURN model, model.modelKind AS modelKind, model.modelType AS modelType, model.releasedOn AS releasedOn, model.openWeights AS openWeights,
  scenarios, specialties, hospitals, certificates
ORDER BY model.id
LIMIT $limit
