/*---
title: { en: What two vendors share, zh: 两家厂商的共同点 }
description:
  en: "Scenarios, specialties, modalities, organs, hospitals, base models, certificates and models that models of both vendors have; counts say how many models of each."
  zh: 两家厂商的模型共同涉及的场景、专科、模态、器官、医院、基座模型、证书与联合研发的模型；数字为各自的模型数。
purpose: vendor
parameters:
  first: { kind: entity, of: [Vendor, Hospital], label: { en: first vendor, zh: 第一家厂商 } }
  second: { kind: entity, of: [Vendor, Hospital], label: { en: second vendor, zh: 第二家厂商 } }
  kind:
    kind: enum
    values: { Scenario: { en: scenarios, zh: 场景 }, Specialty: { en: specialties, zh: 专科 }, Modality: { en: modalities, zh: 模态 }, Organ: { en: organs, zh: 器官 }, Hospital: { en: hospitals, zh: 医院 }, BaseModel: { en: base models, zh: 基座模型 }, Certificate: { en: certificates, zh: 证书 }, Model: { en: models, zh: 模型 }, PolicyScenario: { en: policy scenarios, zh: 政策场景 } }
    label: { en: what, zh: 共同的是 }
    optional: true
columns:
  relationship: { label: { en: relationship, zh: 关系 }, as: text }
  shared: { label: { en: shared, zh: 共同项 }, as: entity }
  firstModels: { label: { en: models of the first, zh: 第一家的模型数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [shared], by: ["=models"], vendor: [first], direct: ["=true"] } } }
  secondModels: { label: { en: models of the second, zh: 第二家的模型数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [shared], by: ["=models"], vendor: [second], direct: ["=true"] } } }
ask:
  en:
    - "what do {first} and {second} share"
    - "what do {first} and {second} have in common"
    - "{kind=Scenario} scenarios of {first} and {second} in common"
    - "{kind=Scenario} which scenarios do {first} and {second} share"
    - "{kind=PolicyScenario} policy scenarios answered by {first} and {second}"
    - "{kind=PolicyScenario} policy scenarios of {first} and {second} in common"
    - "{kind=PolicyScenario} policy scenarios both {first} and {second} answer"
    - "{kind=Specialty} which specialties do {first} and {second} share"
    - "{kind=Hospital} which hospitals do {first} and {second} share"
    - "{kind=BaseModel} which base models do {first} and {second} share"
  zh:
    - "{first}和{second}有什么共同点"
    - "{first}和{second}都做什么"
    - "{kind=Scenario}{first}和{second}都覆盖哪些场景"
    - "{kind=Specialty}{first}和{second}都覆盖哪些专科"
    - "{kind=Hospital}{first}和{second}共同的医院"
    - "{kind=Scenario}{first}和{second}共同的场景"
    - "{kind=PolicyScenario}{first}和{second}都响应的政策场景"
---*/
CALL {
  MATCH (:Vendor {id: $first})-[:DEVELOPS]->(own:Model)-[has:COVERS|FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN|DEPLOYED_AT|BASED_ON|HOLDS]->(shared)
  MATCH (:Vendor {id: $second})-[:DEVELOPS]->(other:Model)-[hasToo:COVERS|FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN|DEPLOYED_AT|BASED_ON|HOLDS]->(shared)
  WHERE type(has) = type(hasToo)
  RETURN type(has) AS relationship, shared, count(DISTINCT own) AS firstModels, count(DISTINCT other) AS secondModels
  UNION
  MATCH (:Vendor {id: $first})-[:DEVELOPS]->(own:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(shared:PolicyScenario)
  MATCH (:Vendor {id: $second})-[:DEVELOPS]->(other:Model)-[:COVERS]->(:Scenario)-[mapsToo:MAPS_TO]->(shared)
  WHERE $kind = 'PolicyScenario' AND maps.`match` <> 'related' AND mapsToo.`match` <> 'related'
  RETURN 'MAPS_TO' AS relationship, shared, count(DISTINCT own) AS firstModels, count(DISTINCT other) AS secondModels
  UNION
  MATCH (:Vendor {id: $first})-[:DEVELOPS]->(shared:Model)<-[:DEVELOPS]-(:Vendor {id: $second})
  RETURN 'DEVELOPS' AS relationship, shared, count(shared) AS firstModels, count(shared) AS secondModels
}
WITH relationship, shared, firstModels, secondModels
WHERE $kind IS NULL OR $kind IN labels(shared)
RETURN relationship, shared, firstModels, secondModels
ORDER BY relationship, shared.id
LIMIT $limit
