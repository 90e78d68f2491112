/*---
title: { en: Models of a vendor, zh: 厂商的模型 }
description:
  en: "Every model, product, agent or platform that the vendor or hospital develops, newest first; what has no known release date stands last."
  zh: 该厂商或医院研发的模型、产品、智能体与平台，新的在前；发布日期未知的排在最后。
purpose: vendor
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  develops: { label: { en: develops, zh: 研发 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
  modelKind: { label: { en: kind of model, zh: 模型种类 }, as: text }
  modelType: { label: { en: type of model, zh: 模型类型 }, as: text }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
beside:
  - { query: vendors-active-in-scenario, parameters: { vendor: vendor } }
ask:
  en:
    - "which models does {vendor} develop"
    - "models of {vendor}"
    - "{vendor} models"
    - "what does {vendor} make"
    - "what has {vendor} developed"
    - "how many models does {vendor} have"
    - "does {vendor} develop models"
  zh:
    - "{vendor}有哪些模型"
    - "{vendor}的模型"
    - "{vendor}研发了什么"
    - "{vendor}开发了哪些模型"
    - "{vendor}自研模型"
---*/
MATCH (vendor:Vendor {id: $vendor})-[develops:DEVELOPS]->(model:Model)
RETURN vendor, develops, model, model.modelKind AS modelKind, model.modelType AS modelType, model.releasedOn AS releasedOn
ORDER BY model.releasedOn IS NULL, model.releasedOn DESC, model.id
LIMIT $limit
