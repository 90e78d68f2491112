/*---
title: { en: "Hospitals that use models of several developers, base models or fields", zh: 使用几家研发方、几种基座或几个领域模型的医院 }
description:
  en: "Hospitals where a source says that models are deployed of any of two or three developers, base models, specialties, scenarios or modalities, that are any of two or three models, or so many of them. A specialty and a scenario hold as in models-by-conditions; those that use more of them stand first."
  zh: 有来源说明已部署两三家研发方、两三种基座、专科、场景或模态中任一项（或其中若干项）模型的医院，或已部署所列模型的医院。专科与场景的口径同 models-by-conditions；使用其中更多项的在前。
purpose: hospital
parameters:
  first: { kind: entity, of: [Vendor, Model, BaseModel, Specialty, Scenario, Modality, Organ], label: { en: first, zh: 第一项 } }
  second: { kind: entity, of: [Vendor, Model, BaseModel, Specialty, Scenario, Modality, Organ], label: { en: second, zh: 第二项 } }
  third: { kind: entity, of: [Vendor, Model, BaseModel, Specialty, Scenario, Modality, Organ], label: { en: third, zh: 第三项 }, optional: true }
  atLeast:
    kind: integer
    min: 1
    max: 3
    default: 2
    label: { en: at least so many, zh: 至少满足几项 }
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  met: { label: { en: of those named, zh: 满足项数 }, as: integer, listed: metIds }
  metIds: { label: { en: which, zh: 满足项 }, as: list }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "hospitals that use {first} and {second}"
    - "hospitals that use {first} and {second} models"
    - "hospitals for {first} and {second}"
    - "hospitals for {first} and {second} models"
  zh:
    - "使用{first}和{second}的医院"
    - "使用{first}和{second}模型的医院"
---*/
MATCH (model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital)
MATCH (asked:Atlas)
WHERE asked.id IN [$first, $second, $third]
  AND (model.id = asked.id
    OR EXISTS { (:Vendor {id: asked.id})-[:DEVELOPS]->(model) }
    OR EXISTS { (model)-[:FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN|BASED_ON]->(:Atlas {id: asked.id}) }
    OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: asked.id}) }
    OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: asked.id}) })
UNWIND deployed.claimIds AS claimId
WITH hospital, asked, model, claimId
ORDER BY hospital.id, model.id, claimId, asked.id
WITH hospital, collect(DISTINCT asked.id) AS metIds, collect(DISTINCT model.id) AS modelIds, collect(DISTINCT claimId) AS claimIds
WITH hospital, size(metIds) AS met, metIds, modelIds, claimIds
WHERE met >= $atLeast
RETURN hospital, met, metIds, size(modelIds) AS models, modelIds, claimIds
ORDER BY met DESC, models DESC, hospital.id
LIMIT $limit
