/*---
title: { en: What a model runs on, zh: 模型的基座与上游 }
description:
  en: "Base models the model is based on, the model it is a version of, the models that power it."
  zh: 该模型所基于的基座模型、所属版本系列与驱动它的模型。
purpose: model
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  base: { label: { en: runs on, zh: 上游 }, as: entity }
ask:
  en:
    - "what powers {model}"
    - "predecessor of {model}"
    - "what is {model} based on"
    - "what does {model} run on"
    - "which model does {model} run on"
    - "base model of {model}"
    - "what powers {model}"
    - "which base model does {model} use"
    - "{model} base model"
    - "is {model} based on"
  zh:
    - "{model}基于什么模型"
    - "{model}由什么驱动"
    - "{model}背后是哪个模型"
    - "{model}用什么模型"
    - "{model}是哪个模型的新版本"
    - "{model}的前身"
    - "{model}基于什么"
    - "{model}的基座模型"
    - "{model}用的什么底座"
    - "{model}的底座"
    - "{model}基于"
---*/
MATCH (model:Model {id: $model})-[edge:BASED_ON|VERSION_OF|POWERED_BY]->(base)
RETURN model, edge, base
ORDER BY type(edge), base.id
LIMIT $limit
