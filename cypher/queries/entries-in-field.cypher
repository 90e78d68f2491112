/*---
title: { en: "Models of a field, who develops them and where they are used", zh: 某领域的模型、研发方与使用医院 }
description:
  en: "The models of a specialty, scenario, modality, organ, policy scenario or category, the vendors that develop them or the hospitals that use them, with the models that put each there. A specialty holds the models of its scenarios, a scenario those of narrower ones, unless only what a source says of the field itself is asked for; of the mappings to the guideline all but related ones count."
  zh: 某专科、场景、模态、器官、政策场景或类别的模型，及其研发厂商或使用医院，并列出所依据的模型。除非只看来源直接说明的，专科包含其场景的模型，场景包含更窄场景的模型；指引映射中相关映射不计。
purpose: coverage
parameters:
  field: { kind: entity, of: [Specialty, Scenario, Modality, Organ, PolicyScenario, PolicyCategory, Hospital, BaseModel, Certificate, Model], label: { en: field, zh: 领域 } }
  by:
    kind: enum
    values: { models: { en: models, zh: 模型 }, vendors: { en: vendors, zh: 厂商 }, hospitals: { en: hospitals, zh: 医院 } }
    label: { en: entries, zh: 条目 }
    default: models
  vendor: { kind: entity, of: [Vendor], label: { en: only models of, zh: 仅限此厂商的模型 }, optional: true }
  direct:
    kind: enum
    values: { "true": { en: "yes", zh: 是 } }
    label: { en: only said of the field itself, zh: 仅限直接说明 }
    optional: true
columns:
  entry: { label: { en: entry, zh: 条目 }, as: entity }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
---*/
MATCH (model:Model)
WHERE ($vendor IS NULL OR EXISTS { (:Vendor {id: $vendor})-[:DEVELOPS]->(model) })
  AND (model.id = $field
    OR EXISTS { (model)-[:FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN|COVERS|DEPLOYED_AT|BASED_ON|HOLDS]->(:Atlas {id: $field}) }
    OR EXISTS { MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario {id: $field}) WHERE maps.`match` <> 'related' }
    OR ($direct IS NULL AND (
      EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: $field}) }
      OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $field}) }
      OR EXISTS { MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(:PolicyCategory {id: $field}) WHERE maps.`match` <> 'related' })))
OPTIONAL MATCH (developer:Vendor)-[:DEVELOPS]->(model)
WHERE $by = 'vendors'
OPTIONAL MATCH (model)-[:DEPLOYED_AT]->(hospital:Hospital)
WHERE $by = 'hospitals'
WITH model, CASE WHEN $by = 'vendors' THEN developer.id WHEN $by = 'hospitals' THEN hospital.id ELSE model.id END AS entryId
MATCH (entry:Atlas {id: entryId})
WITH entry, model
ORDER BY entry.id, model.id
WITH entry, collect(DISTINCT model.id) AS modelIds
RETURN entry, modelIds
ORDER BY size(modelIds) DESC, entry.id
LIMIT $limit
