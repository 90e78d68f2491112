/*---
title: { en: "Hospitals that use a vendor's models", zh: 使用某厂商模型的医院 }
description:
  en: "Hospitals where a model of the vendor is deployed, and which."
  zh: 部署了该厂商模型的医院及相应模型。
purpose: hospital
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
  from: { kind: date, label: { en: deployed from, zh: 部署起始 }, optional: true }
  to: { kind: date, label: { en: deployed to, zh: 部署截止 }, optional: true }
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  deployed: { label: { en: deployed, zh: 部署 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
  date: { label: { en: date, zh: 日期 }, as: date }
beside:
  - { query: measurements, parameters: { entity: vendor } }
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
WHERE ($from IS NULL OR coalesce(deployed.date, deployed.since) >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR coalesce(deployed.date, deployed.since) <= $to + '~')
RETURN hospital, deployed, model, deployed.date AS date
ORDER BY hospital.id, model.id
LIMIT $limit
