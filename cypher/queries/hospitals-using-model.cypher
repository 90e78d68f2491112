/*---
title: { en: Hospitals using a model, zh: 使用某模型的医院 }
description:
  en: Hospitals where a source says the model is deployed.
  zh: 有来源说明已部署该模型的医院。
purpose: hospital
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 } }
  from: { kind: date, label: { en: deployed from, zh: 部署起始 }, optional: true }
  to: { kind: date, label: { en: deployed to, zh: 部署截止 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  deployed: { label: { en: deployed, zh: 部署 }, as: edge }
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  status: { label: { en: status, zh: 状态 }, as: text }
  statusZh: { label: { en: status in Chinese, zh: 中文状态 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
beside:
  - { query: measurements, parameters: { entity: model } }
ask:
  en:
    - "which hospitals use {model}"
    - "where is {model} deployed"
    - "hospitals using {model}"
    - "{model} hospitals"
    - "where is {model} used"
    - "who uses {model}"
  zh:
    - "哪些医院使用{model}"
    - "{model}部署在哪些医院"
    - "{model}在哪里落地"
    - "{model}医院"
---*/
MATCH (model:Model {id: $model})-[deployed:DEPLOYED_AT]->(hospital:Hospital)
WHERE ($from IS NULL OR coalesce(deployed.date, deployed.since) >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR coalesce(deployed.date, deployed.since) <= $to + '~')
RETURN model, deployed, hospital, deployed.status AS status, deployed.statusZh AS statusZh, deployed.date AS date
ORDER BY deployed.date IS NULL, deployed.date DESC, hospital.id
LIMIT $limit
