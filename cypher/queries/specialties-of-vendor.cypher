/*---
title: { en: Specialties of a vendor, zh: 厂商涉及的专科 }
description:
  en: "Specialties that models of the vendor are for, or whose scenarios they cover."
  zh: 该厂商的模型所面向的专科，或其场景所属的专科。
purpose: vendor
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
columns:
  specialty: { label: { en: specialty, zh: 专科 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
ask:
  en:
    - "which specialties does {vendor} cover"
    - "specialties of {vendor}"
    - "{vendor} departments"
  zh:
    - "{vendor}覆盖哪些专科"
    - "{vendor}做哪些科室"
    - "{vendor}的专科"
---*/
MATCH (:Vendor {id: $vendor})-[:DEVELOPS]->(model:Model)-[:FOR_SPECIALTY|COVERS]->(target)
MATCH (specialty:Specialty)
WHERE specialty.id = target.id OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(specialty) }
WITH DISTINCT specialty, model
ORDER BY specialty.id, model.id
WITH specialty, collect(model.id) AS modelIds
RETURN specialty, size(modelIds) AS models, modelIds
ORDER BY models DESC, specialty.id
LIMIT $limit
