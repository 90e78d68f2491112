/*---
title: { en: "Hospitals that use a vendor's models", zh: 使用某厂商模型的医院 }
description:
  en: "Hospitals where a model of the vendor is deployed, and which."
  zh: 部署了该厂商模型的医院及相应模型。
purpose: hospital
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  deployed: { label: { en: deployed, zh: 部署 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
  date: { label: { en: date, zh: 日期 }, as: date }
ask:
  en:
    - "which hospitals use {vendor}"
    - "hospitals using {vendor}"
    - "where does {vendor} deploy"
    - "{vendor} hospitals"
    - "which hospitals use models of {vendor}"
  zh:
    - "哪些医院使用{vendor}"
    - "{vendor}部署在哪些医院"
    - "{vendor}落地了哪些医院"
    - "哪些医院使用{vendor}的模型"
---*/
MATCH (:Vendor {id: $vendor})-[:DEVELOPS]->(model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital)
RETURN hospital, deployed, model, deployed.date AS date
ORDER BY hospital.id, model.id
LIMIT $limit
