/*---
title: { en: Models that were evaluated, zh: 经过评测的模型 }
description:
  en: "Models evaluated at a hospital or in a named evaluation, with the result as the source gives it."
  zh: 在医院或指名评测中评估过的模型及来源给出的结果。
purpose: evidence
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 }, optional: true }
  place: { kind: entity, of: [Hospital, Evaluation], label: { en: place, zh: 评测处 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  evaluated: { label: { en: evaluated, zh: 评测 }, as: edge }
  place: { label: { en: place, zh: 评测处 }, as: entity }
  result: { label: { en: result, zh: 结果 }, as: text }
  resultZh: { label: { en: result in Chinese, zh: 中文结果 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
ask:
  en:
    - "which hospitals evaluated {model}"
    - "at which hospitals was {model} evaluated"
    - "which models were evaluated"
    - "which models were evaluated at {place}"
    - "models evaluated at {place}"
    - "models tested"
    - "which hospitals evaluated models"
    - "models evaluated at hospitals"
    - "who evaluated {model}"
    - "where was {model} evaluated"
    - "was {model} evaluated"
  zh:
    - "{model}在哪些医院评测过"
    - "哪些医院评测过{model}"
    - "哪些模型经过评测"
    - "哪些模型在{place}评测过"
    - "评测过的模型"
    - "哪些医院评测过模型"
    - "谁评测过{model}"
    - "{model}在哪评测过"
    - "{model}是否评测过"
---*/
MATCH (model:Model)-[evaluated:EVALUATED_AT]->(place)
WHERE ($place IS NULL OR place.id = $place) AND ($model IS NULL OR model.id = $model)
RETURN model, evaluated, place, evaluated.result AS result, evaluated.resultZh AS resultZh, evaluated.date AS date
ORDER BY place.id, model.id
LIMIT $limit
