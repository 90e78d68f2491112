/*---
title: { en: Models at a hospital, zh: 医院使用的模型 }
description:
  en: "Every model that a source says is deployed at the hospital, with who develops it. A status is given where deployment was not finished when reported."
  zh: 有来源说明已部署在该医院的模型及其研发方。若报道时部署尚未完成，则注明状态。
purpose: hospital
parameters:
  hospital: { kind: entity, of: [Hospital], label: { en: hospital, zh: 医院 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  deployed: { label: { en: deployed, zh: 部署 }, as: edge }
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  status: { label: { en: status, zh: 状态 }, as: text }
  statusZh: { label: { en: status in Chinese, zh: 中文状态 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
beside:
  - { query: models-of-vendor, parameters: { vendor: hospital } }
ask:
  en:
    - "which models are used at {hospital}"
    - "models at {hospital}"
    - "what does {hospital} use"
    - "which models are deployed at {hospital}"
    - "{hospital} uses"
    - "does {hospital} use models"
  zh:
    - "{hospital}用什么模型"
    - "{hospital}部署了哪些模型"
    - "{hospital}使用什么模型"
    - "{hospital}用了哪些大模型"
    - "{hospital}用了什么"
---*/
MATCH (model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital {id: $hospital})
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, deployed, hospital, vendor
ORDER BY model.id, vendor.id
WITH model, deployed, hospital,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, deployed, hospital, deployed.status AS status, deployed.statusZh AS statusZh, deployed.date AS date, vendorIds,
  vendorNamesEn, vendorNamesZh
ORDER BY deployed.date IS NULL, deployed.date DESC, model.id
LIMIT $limit
