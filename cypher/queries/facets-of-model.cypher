/*---
title: { en: "Specialties, modalities and organs of a model", zh: 模型的专科、模态与器官 }
description:
  en: "What a model is for and what data it takes, with the claims."
  zh: 模型面向的专科、器官及其处理的数据模态。
purpose: model
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  facet: { label: { en: what, zh: 内容 }, as: entity }
ask:
  en:
    - "which capabilities does {model} have"
    - "which specialties is {model} for"
    - "what data does {model} take"
    - "which modalities does {model} have"
    - "which organs is {model} for"
  zh:
    - "{model}有哪些能力"
    - "{model}面向哪些专科"
    - "{model}处理什么数据"
    - "{model}的模态"
    - "{model}针对哪些器官"
    - "{model}的专科"
---*/
MATCH (model:Model {id: $model})-[edge:FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN|HAS_CAPABILITY]->(facet)
RETURN model, edge, facet
ORDER BY type(edge), facet.id
LIMIT $limit
