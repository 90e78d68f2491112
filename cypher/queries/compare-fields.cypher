/*---
title: { en: Two fields in numbers, zh: 两个领域的数字对比 }
description:
  en: "How many models, vendors and using hospitals two specialties, scenarios, modalities, organs, policy scenarios or categories have. Specialties and scenarios take in narrower scenarios; policy entries count exact, narrower and close mappings."
  zh: 两个专科、场景、模态、器官、政策场景或类别的模型、厂商与使用医院数量。专科与场景含更窄场景；政策条目按等同、更窄与相近映射计。
purpose: market
parameters:
  first: { kind: entity, of: [Specialty, Scenario, Modality, Organ, PolicyScenario, PolicyCategory], label: { en: first, zh: 第一项 } }
  second: { kind: entity, of: [Specialty, Scenario, Modality, Organ, PolicyScenario, PolicyCategory], label: { en: second, zh: 第二项 } }
columns:
  field: { label: { en: field, zh: 领域 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [field], by: ["=models"] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [field], by: ["=vendors"] } } }
  hospitals: { label: { en: hospitals using them, zh: 使用医院数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [field], by: ["=hospitals"] } } }
ask:
  en:
    - "compare {first} and {second}"
    - "{first} vs {second}"
    - "difference between {first} and {second}"
    - "{first} and {second} in numbers"
    - "which has more models {first} or {second}"
    - "are there more models for {first} or {second}"
    - "which has more vendors {first} or {second}"
    - "does {first} have more models than {second}"
    - "does {first} have more vendors than {second}"
  zh:
    - "比较{first}和{second}"
    - "{first}和{second}对比"
    - "{first}和{second}的区别"
    - "{first}和{second}哪个模型多"
    - "{first}和{second}哪个厂商多"
    - "{first}比{second}模型多吗"
---*/
MATCH (field:Atlas)
WHERE field.id IN [$first, $second]
OPTIONAL MATCH (model:Model)
WHERE EXISTS { (model)-[:FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN]->(:Atlas {id: field.id}) }
  OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: field.id}) }
  OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: field.id}) }
  OR EXISTS { MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario {id: field.id}) WHERE maps.`match` <> 'related' }
  OR EXISTS { MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(:PolicyCategory {id: field.id}) WHERE maps.`match` <> 'related' }
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
OPTIONAL MATCH (model)-[:DEPLOYED_AT]->(hospital:Hospital)
WITH field, count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors, count(DISTINCT hospital) AS hospitals
RETURN field, models, vendors, hospitals
ORDER BY models DESC, field.id
LIMIT $limit
