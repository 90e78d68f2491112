/*---
title: { en: Who develops a model, zh: 模型的研发方 }
description:
  en: "Developers of the model, and apart from them those it was developed with."
  zh: 模型的研发方；合作研发方另列。
purpose: model
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 } }
columns:
  role: { label: { en: role, zh: 角色 }, as: text }
  developer: { label: { en: developer, zh: 研发方 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
ask:
  en:
    - "who develops {model}"
    - "who made {model}"
    - "developer of {model}"
    - "who is behind {model}"
    - "{model} vendor"
    - "{model} developer"
    - "who co-developed {model}"
    - "who released {model}"
    - "co-developers of {model}"
  zh:
    - "{model}合作方"
    - "{model}的合作研发方"
    - "{model}是谁研发的"
    - "谁开发了{model}"
    - "{model}的研发方"
    - "{model}是哪家厂商的"
    - "{model}是谁的"
    - "{model}联合研发厂商"
    - "谁发布了{model}"
    - "{model}是和谁一起开发的"
---*/
MATCH (model:Model {id: $model})-[edge:DEVELOPS|CO_DEVELOPED_WITH]-(developer)
RETURN CASE type(edge) WHEN 'DEVELOPS' THEN 'developer' ELSE 'co-developer' END AS role, developer, edge, model
ORDER BY role DESC, developer.id
LIMIT $limit
