/*---
title: { en: Base models and how many models build on them, zh: 基座模型及其衍生模型数 }
description:
  en: Base models with the number of models a source says are based on them.
  zh: 各基座模型及有来源说明基于它的模型数。
purpose: model
parameters:
  atLeast: { kind: integer, min: 0, label: { en: models at least, zh: 模型数至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: models at most, zh: 模型数至多 }, optional: true }
columns:
  baseModel: { label: { en: base model, zh: 基座模型 }, as: entity }
  owner: { label: { en: owner, zh: 所有者 }, as: text }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-on-base-model, parameters: { baseModel: [baseModel] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: vendors-on-base-model, parameters: { baseModel: [baseModel] } } }
ask:
  en:
    - "which base models are used most"
    - "base models"
    - "what do models build on"
    - "which base model is used most"
    - "most popular base models"
    - "base models by models"
    - "base models with at least {atLeast} models"
    - "base models used by at least {atLeast} models"
  zh:
    - "哪些基座模型用得最多"
    - "有哪些基座模型"
    - "最热门的底座模型"
    - "基座模型有哪些"
    - "哪个基座模型最多模型"
    - "至少{atLeast}模型的基座模型"
---*/
MATCH (baseModel:BaseModel)
OPTIONAL MATCH (model:Model)-[:BASED_ON]->(baseModel)
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH baseModel, count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors
WHERE ($atLeast IS NULL OR models >= $atLeast) AND ($atMost IS NULL OR models <= $atMost)
RETURN baseModel, baseModel.owner AS owner, models, vendors
ORDER BY models DESC, baseModel.id
LIMIT $limit
