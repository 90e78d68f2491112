/*---
title: { en: How many models each modality or organ has, zh: 各模态或器官的模型数 }
description:
  en: Modalities or organs with the number of our models that a source says work on them, most first.
  zh: 各模态或器官及有来源说明处理它的模型数，由多到少。
purpose: market
parameters:
  kind:
    kind: enum
    values: { Modality: { en: modalities, zh: 模态 }, Organ: { en: organs, zh: 器官 } }
    label: { en: kind, zh: 类别 }
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [entity], by: ["=models"] } } }
ask:
  en:
    - "{kind=Modality} which modality has the most models"
    - "{kind=Organ} which organ has the most models"
    - "{kind=Modality} {order=ascending} which modality has the fewest models"
    - "{kind=Organ} {order=ascending} which organ has the fewest models"
    - "{kind=Modality} top modalities by models"
    - "{kind=Organ} top organs by models"
    - "{kind=Organ} which organs do models cover"
    - "{kind=Modality} which modalities do models cover"
  zh:
    - "{kind=Modality}模型最多的模态"
    - "{kind=Organ}模型最多的器官"
    - "{kind=Modality}{order=ascending}模型最少的模态"
    - "{kind=Organ}{order=ascending}模型最少的器官"
    - "{kind=Organ}模型覆盖哪些器官"
---*/
MATCH (entity:Atlas)
WHERE $kind IN labels(entity)
OPTIONAL MATCH (model:Model)-[:HAS_MODALITY|FOR_ORGAN]->(entity)
WITH entity, count(DISTINCT model) AS models
RETURN entity, models
ORDER BY CASE WHEN $order = 'ascending' THEN models ELSE 0 - models END, entity.id
LIMIT $limit
