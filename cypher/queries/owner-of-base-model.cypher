/*---
title: { en: Whose a base model is, zh: 基座模型的所有者 }
description:
  en: Who develops and owns the base model; who builds models on it is another question.
  zh: 研发并拥有该基座模型的机构；谁基于它研发模型是另一个问题。
purpose: model
parameters:
  baseModel: { kind: entity, of: [BaseModel], label: { en: base model, zh: 基座模型 } }
columns:
  baseModel: { label: { en: base model, zh: 基座模型 }, as: entity }
  owner: { label: { en: owner, zh: 所有者 }, as: text }
beside:
  - { query: models-on-base-model, parameters: { baseModel: baseModel } }
ask:
  en:
    - "who develops {baseModel}"
    - "who owns {baseModel}"
    - "owner of {baseModel}"
    - "who is behind {baseModel}"
    - "who released {baseModel}"
  zh:
    - "谁研发了{baseModel}"
    - "谁拥有{baseModel}"
    - "{baseModel}是谁研发的"
    - "谁发布了{baseModel}"
---*/
MATCH (baseModel:BaseModel {id: $baseModel})
RETURN baseModel, baseModel.owner AS owner
ORDER BY baseModel.id
LIMIT $limit
