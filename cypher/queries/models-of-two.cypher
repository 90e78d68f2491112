/*---
title: { en: Models for two or three things, zh: 同时满足两三项的模型 }
description:
  en: "Models that meet all of two or three specialties, scenarios, modalities, organs, base models or certificates, or any of them. A scenario takes in its narrower ones, a specialty the models that cover a scenario of it."
  zh: 同时满足（或满足其一）两三个专科、场景、模态、器官、基座模型或证书的模型。场景含更窄场景，专科含覆盖其场景的模型。
purpose: model
parameters:
  first: { kind: entity, of: [Specialty, Scenario, Modality, Organ, BaseModel, Certificate], label: { en: first, zh: 第一项 } }
  second: { kind: entity, of: [Specialty, Scenario, Modality, Organ, BaseModel, Certificate], label: { en: second, zh: 第二项 } }
  third: { kind: entity, of: [Specialty, Scenario, Modality, Organ, BaseModel, Certificate], label: { en: third, zh: 第三项 }, optional: true }
  atLeast:
    kind: integer
    min: 1
    max: 3
    default: 2
    label: { en: at least so many, zh: 至少满足几项 }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  met: { label: { en: of those named, zh: 满足项数 }, as: integer, listed: metIds }
  metIds: { label: { en: which, zh: 满足项 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "models based on {first} and {second}"
    - "models with {first} and {second} certificates"
    - "models that hold {first} and {second}"
    - "models for {first} and {second}"
    - "{first} and {second} models"
    - "models that use {first} and {second}"
  zh:
    - "基于{first}和{second}的模型"
    - "{first}和{second}模型"
---*/
MATCH (model:Model)-[states:FOR_SPECIALTY|COVERS|HAS_MODALITY|FOR_ORGAN|BASED_ON|HOLDS]->(target)
MATCH (asked:Atlas)
WHERE asked.id IN [$first, $second, $third]
  AND (target.id = asked.id
    OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario {id: asked.id}) }
    OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: asked.id}) })
UNWIND states.claimIds AS claimId
WITH model, asked, claimId
ORDER BY model.id, claimId, asked.id
WITH model, collect(DISTINCT asked.id) AS metIds, collect(DISTINCT claimId) AS claimIds
WITH model, size(metIds) AS met, metIds, claimIds
WHERE met >= $atLeast
RETURN model, met, metIds, claimIds
ORDER BY met DESC, model.id
LIMIT $limit
