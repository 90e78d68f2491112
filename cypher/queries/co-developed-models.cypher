/*---
title: { en: Models developed together, zh: 联合研发的模型 }
description:
  en: Models with more than one developer or with a named co-developer.
  zh: 有多个研发方或指名合作研发方的模型。
purpose: model
parameters:
  organization: { kind: entity, of: [Vendor, Hospital], label: { en: organisation, zh: 机构 }, optional: true }
  other: { kind: entity, of: [Vendor, Hospital], label: { en: together with, zh: 合作方 }, optional: true }
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  developerIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  coDeveloperIds: { label: { en: ids of the co-developers, zh: 合作研发方编号 }, as: list }
ask:
  en:
    - "who developed {model} together"
    - "who co-developed {model}"
    - "which models were developed together"
    - "what did {organization} develop with others"
    - "co-developed models"
    - "who co-develops with {organization}"
    - "which models are co-developed"
    - "who co-developed"
    - "which models did {organization} co-develop"
    - "partners of {organization} in co-development"
    - "which models did {organization} and {other} develop together"
  zh:
    - "{model}由谁联合研发"
    - "哪些模型是联合研发的"
    - "{organization}与谁联合研发"
    - "联合研发的模型"
    - "{organization}联合研发了哪些模型"
    - "{organization}联合研发"
    - "{organization}和{other}联合研发了哪些模型"
---*/
MATCH (model:Model)
OPTIONAL MATCH (developer:Vendor)-[:DEVELOPS]->(model)
WITH model, developer
ORDER BY model.id, developer.id
WITH model, collect(developer.id) AS developerIds
OPTIONAL MATCH (model)-[:CO_DEVELOPED_WITH]->(other)
WITH model, developerIds, other
ORDER BY model.id, other.id
WITH model, developerIds, collect(other.id) AS coDeveloperIds
WHERE size(developerIds) + size(coDeveloperIds) > 1 AND ($model IS NULL OR model.id = $model)
  AND ($organization IS NULL OR $organization IN developerIds OR $organization IN coDeveloperIds)
  AND ($other IS NULL OR $other IN developerIds OR $other IN coDeveloperIds)
RETURN model, developerIds, coDeveloperIds
ORDER BY model.id
LIMIT $limit
