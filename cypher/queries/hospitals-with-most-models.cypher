/*---
title: { en: Hospitals with the most deployed models, zh: 部署模型最多的医院 }
description:
  en: Hospitals by how many models a source says are deployed there. Those without a known deployment are left out.
  zh: 按有来源说明已部署的模型数排序；没有已知部署的医院不列出。
purpose: hospital
parameters: {}
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
ask:
  en:
    - "which hospitals use the most models"
    - "hospitals with the most models"
    - "which hospitals use models"
    - "hospitals with most models deployed"
  zh:
    - "哪些医院部署的模型最多"
    - "部署模型最多的医院"
    - "哪些医院使用大模型"
    - "使用模型最多的医院"
---*/
MATCH (model:Model)-[:DEPLOYED_AT]->(hospital:Hospital)
WITH hospital, model
ORDER BY hospital.id, model.id
WITH hospital, collect(model.id) AS modelIds
RETURN hospital, size(modelIds) AS models, modelIds
ORDER BY models DESC, hospital.id
LIMIT $limit
