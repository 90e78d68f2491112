/*---
title: { en: Hospitals by number of deployed models, zh: 按部署模型数排列的医院 }
description:
  en: Hospitals by how many models a source says are deployed there. Those without a known deployment are left out.
  zh: 按有来源说明已部署的模型数排序；没有已知部署的医院不列出。
purpose: hospital
parameters:
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  modelNamesEn: { label: { en: "names of the models, English first", zh: 模型名称（英文优先） }, as: list }
  modelNamesZh: { label: { en: "names of the models, Chinese first", zh: 模型名称（中文优先） }, as: list }
ask:
  en:
    - "{atLeast=2} hospitals that use several models"
    - "{atLeast=2} hospitals with several models"
    - "which hospitals use the most models"
    - "hospitals with the most models"
    - "hospitals with most models deployed"
    - "hospitals with more than {atLeast} models"
    - "hospitals that use more than {atLeast} models"
    - "hospitals with at least {atLeast} models"
    - "hospitals that use at least {atLeast} models"
    - "top hospitals by models"
    - "models per hospital"
    - "{order=ascending} hospitals with the fewest models"
    - "hospitals with fewer than {atMost} models"
    - "hospitals with at most {atMost} models"
  zh:
    - "{atLeast=2}使用多款模型的医院"
    - "{atLeast=2}有多款模型的医院"
    - "哪些医院部署的模型最多"
    - "部署模型最多的医院"
    - "使用模型最多的医院"
    - "模型最多的医院"
    - "用得最多的医院"
    - "使用超过{atLeast}模型的医院"
    - "至少使用{atLeast}模型的医院"
    - "模型超过{atLeast}的医院"
    - "至少{atLeast}模型的医院"
    - "{order=ascending}模型最少的医院"
    - "模型少于{atMost}的医院"
    - "模型不超过{atMost}的医院"
---*/
MATCH (model:Model)-[:DEPLOYED_AT]->(hospital:Hospital)
WITH hospital, model
ORDER BY hospital.id, model.id
WITH hospital,
  collect(model.id) AS modelIds,
  collect(coalesce(model.nameEn, model.nameZh)) AS modelNamesEn,
  collect(coalesce(model.nameZh, model.nameEn)) AS modelNamesZh
WITH hospital, size(modelIds) AS models, modelIds, modelNamesEn, modelNamesZh
WHERE ($atLeast IS NULL OR models >= $atLeast) AND ($atMost IS NULL OR models <= $atMost)
RETURN hospital, models, modelIds, modelNamesEn, modelNamesZh
ORDER BY CASE WHEN $order = 'ascending' THEN models ELSE 0 - models END, hospital.id
LIMIT $limit
