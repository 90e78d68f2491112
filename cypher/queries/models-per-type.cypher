/*---
title: { en: Models by type and kind, zh: 按类型与种类的模型数 }
description:
  en: How many of our models are of each type and kind.
  zh: 本库各类型、种类的模型数。
purpose: market
parameters: {}
columns:
  modelType: { label: { en: type, zh: 类型 }, as: text }
  modelKind: { label: { en: kind, zh: 种类 }, as: text }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-by-conditions, parameters: { modelType: [modelType, "=unstated"], modelKind: [modelKind] } } }
ask:
  en:
    - "how many models of each type"
    - "which types of models are there"
    - "models by type"
  zh:
    - "模型有哪几类"
    - "各类型有多少模型"
    - "模型有哪些类型"
    - "按类型的模型数"
---*/
MATCH (model:Model)
WITH model.modelType AS modelType, model.modelKind AS modelKind, count(model) AS models
RETURN modelType, modelKind, models
ORDER BY models DESC, modelType IS NULL, modelType, modelKind
LIMIT $limit
