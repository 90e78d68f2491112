/*---
title: { en: Entries that no model has, zh: 没有模型的条目 }
description:
  en: "Specialties, modalities, organs or policy categories that no model of this dataset has, and hospitals for which no source names a model in use."
  zh: 本数据集中没有模型的专科、模态、器官或政策类别，以及没有来源指名所用模型的医院。
purpose: coverage
parameters:
  kind:
    kind: enum
    values: { Specialty: { en: specialties, zh: 专科 }, Modality: { en: modalities, zh: 模态 }, Organ: { en: organs, zh: 器官 }, PolicyCategory: { en: policy categories, zh: 政策类别 }, Hospital: { en: hospitals, zh: 医院 } }
    label: { en: kind, zh: 类别 }
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
ask:
  en:
    - "{kind=Specialty} specialties without a model"
    - "{kind=Modality} modalities without models"
    - "{kind=Organ} organs without models"
    - "{kind=PolicyCategory} policy categories without a model"
    - "{kind=Hospital} hospitals that use no model"
    - "{kind=Specialty} which specialties are not covered"
    - "{kind=Specialty} specialties without vendors"
  zh:
    - "{kind=Specialty}没有模型的专科"
    - "{kind=Modality}没有模型的模态"
    - "{kind=Organ}没有模型的器官"
    - "{kind=PolicyCategory}没有模型的政策类别"
    - "{kind=Hospital}没有使用模型的医院"
    - "{kind=Specialty}没有厂商的专科"
---*/
MATCH (entity:Atlas)
WHERE $kind IN labels(entity)
  AND NOT EXISTS { (:Model)-[:FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN|DEPLOYED_AT]->(entity) }
  AND NOT EXISTS { (:Model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(entity) }
  AND NOT EXISTS {
    MATCH (:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(entity)
    WHERE maps.`match` <> 'related'
  }
RETURN entity
ORDER BY entity.id
LIMIT $limit
