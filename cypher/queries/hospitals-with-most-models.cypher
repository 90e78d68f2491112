/*---
title: { en: Hospitals by number of deployed models, zh: 按部署模型数排列的医院 }
description:
  en: "Hospitals by how many models a source says are deployed there, or by how many vendors develop these. Those without a known deployment are left out."
  zh: 按有来源说明已部署的模型数或其研发方数排序；没有已知部署的医院不列出。
purpose: hospital
parameters:
  by:
    kind: enum
    values: { models: { en: by models, zh: 按模型数 }, vendors: { en: by vendors, zh: 按厂商数 } }
    label: { en: counted, zh: 计数项 }
    optional: true
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-at-hospital, parameters: { hospital: [hospital] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: vendors-at-hospital, parameters: { hospital: [hospital] } } }
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
    - "{by=vendors} hospitals with the most vendors"
    - "{by=vendors} hospitals that use the most vendors"
    - "{by=vendors} vendors per hospital"
    - "{by=vendors} hospitals with at least {atLeast} vendors"
    - "{by=vendors} hospitals that use at least {atLeast} vendors"
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
    - "{by=vendors}厂商最多的医院"
    - "{by=vendors}至少{atLeast}厂商的医院"
    - "模型少于{atMost}的医院"
    - "模型不超过{atMost}的医院"
---*/
MATCH (model:Model)-[:DEPLOYED_AT]->(hospital:Hospital)
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH hospital, model, collect(vendor.id) AS vendorIds
ORDER BY hospital.id, model.id
WITH hospital,
  collect(model.id) AS modelIds,
  collect(coalesce(model.nameEn, model.nameZh)) AS modelNamesEn,
  collect(coalesce(model.nameZh, model.nameEn)) AS modelNamesZh,
  reduce(all = [], ids IN collect(vendorIds) | all + [id IN ids WHERE NOT id IN all]) AS vendorIds
WITH hospital, size(modelIds) AS models, size(vendorIds) AS vendors, modelIds, modelNamesEn, modelNamesZh
WHERE ($atLeast IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE models END >= $atLeast)
  AND ($atMost IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE models END <= $atMost)
RETURN hospital, models, vendors, modelIds, modelNamesEn, modelNamesZh
ORDER BY CASE WHEN $order = 'ascending' THEN 1 ELSE -1 END * CASE WHEN $by = 'vendors' THEN vendors ELSE models END, models DESC, hospital.id
LIMIT $limit
