/*---
title: { en: Models without a certificate, zh: 没有证书的模型 }
description:
  en: "Models for which no source of ours names a certificate; that is not proof that there is none, and a designation is no certificate. Deployed narrows to those used in a named hospital."
  zh: 没有来源指名证书的模型，并不证明确无证书，认定不算证书；“已部署”仅列有指名医院使用者。
purpose: model
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: developed by, zh: 研发方 }, optional: true }
  deployed:
    kind: enum
    values: { true: { en: in a named hospital, zh: 有指名医院使用 } }
    label: { en: deployment, zh: 部署 }
    optional: true
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
ask:
  en:
    - "models without a certificate"
    - "which models hold no certificate"
    - "models of {vendor} without a certificate"
    - "{deployed=true} which models are deployed but not certified"
    - "{deployed=true} which models are deployed without a certificate"
    - "models that are not certified"
  zh:
    - "没有证书的模型"
    - "没有取得证书的模型"
    - "{deployed=true}已部署但没有证书的模型"
---*/
MATCH (model:Model)
WHERE NOT EXISTS {
    MATCH (model)-[:HOLDS]->(certificate:Certificate)
    WHERE NOT certificate.nameEn CONTAINS 'designation'
  }
  AND ($vendor IS NULL OR EXISTS { (:Vendor {id: $vendor})-[:DEVELOPS]->(model) })
  AND ($deployed IS NULL OR EXISTS { (model)-[:DEPLOYED_AT]->(:Hospital) })
RETURN model
ORDER BY model.id
LIMIT $limit
