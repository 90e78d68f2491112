/*---
title: { en: When hospitals began to use models, zh: 医院何时开始使用模型 }
description:
  en: "Deployments for which a source gives a date, earliest first. Where none is given it is not known when use began."
  zh: 来源给出日期的部署，早的在前；未给出日期的，何时开始使用不得而知。
purpose: hospital
parameters:
  hospital: { kind: entity, of: [Hospital], label: { en: hospital, zh: 医院 }, optional: true }
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 }, optional: true }
  vendor: { kind: entity, of: [Vendor], label: { en: developed by, zh: 研发方 }, optional: true }
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, optional: true }
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  deployed: { label: { en: deployed, zh: 部署 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
  date: { label: { en: date, zh: 日期 }, as: date }
  status: { label: { en: status, zh: 状态 }, as: text }
  statusZh: { label: { en: status in Chinese, zh: 中文状态 }, as: text }
whenEmpty: unknown
ask:
  en:
    - "when did {hospital} use {model}"
    - "when was {model} used at {hospital}"
    - "when was {model} deployed"
    - "when did {hospital} use models"
    - "when did {hospital} use {specialty}"
    - "when did {hospital} use {specialty} models"
    - "when did {hospital} use {vendor}"
    - "when did {hospital} use {vendor} models"
    - "when did hospitals use models"
    - "when was {model} deployed at hospitals"
    - "when did hospitals use {vendor}"
  zh:
    - "{hospital}什么时候使用{model}"
    - "{model}什么时候部署"
    - "{hospital}什么时候使用模型"
    - "{hospital}什么时候使用{specialty}模型"
    - "{hospital}什么时候使用{vendor}模型"
---*/
MATCH (model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital)
WHERE coalesce(deployed.date, deployed.since) IS NOT NULL
  AND ($hospital IS NULL OR hospital.id = $hospital)
  AND ($model IS NULL OR model.id = $model)
  AND ($vendor IS NULL OR EXISTS { (:Vendor {id: $vendor})-[:DEVELOPS]->(model) })
  AND ($specialty IS NULL
    OR EXISTS { (model)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) }
    OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) })
RETURN hospital, deployed, model, coalesce(deployed.date, deployed.since) AS date, deployed.status AS status, deployed.statusZh AS statusZh
ORDER BY coalesce(deployed.date, deployed.since), hospital.id, model.id
LIMIT $limit
