/*---
title: { en: Two or three vendors in numbers, zh: 两三家厂商的数字对比 }
description:
  en: "How many models, scenarios, specialties, policy scenarios, hospitals and certificates two or three vendors have. Policy scenarios count exact, narrower and close mappings; certificates count the vendor's own and its models'."
  zh: 两三家厂商的模型、场景、专科、政策场景、医院与证书数量。政策场景计等同、更窄与相近映射；证书含厂商自身与其模型的。
purpose: vendor
parameters:
  first: { kind: entity, of: [Vendor, Hospital], label: { en: first vendor, zh: 第一家厂商 } }
  second: { kind: entity, of: [Vendor, Hospital], label: { en: second vendor, zh: 第二家厂商 } }
  third: { kind: entity, of: [Vendor, Hospital], label: { en: third vendor, zh: 第三家厂商 }, optional: true }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-of-vendor, parameters: { vendor: [vendor] } } }
  scenarios: { label: { en: scenarios, zh: 场景数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=scenarios"] } } }
  specialties: { label: { en: specialties, zh: 专科数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=specialties"] } } }
  policyScenarios: { label: { en: policy scenarios, zh: 政策场景数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=policyScenarios"] } } }
  hospitals: { label: { en: hospitals, zh: 医院数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=hospitals"] } } }
  certificates: { label: { en: certificates, zh: 证书数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=certificates"] } } }
ask:
  en:
    - "does {first} or {second} have more models"
    - "{first} and {second} in numbers"
    - "compare {first} and {second}"
    - "compare {first} and {second} and {third}"
    - "{first} vs {second}"
    - "difference between {first} and {second}"
    - "which has more models {first} or {second}"
    - "does {first} have more models than {second}"
    - "does {first} have fewer models than {second}"
    - "does {first} cover more scenarios than {second}"
    - "does {first} cover more specialties than {second}"
    - "does {first} cover more policy scenarios than {second}"
    - "does {first} have more hospitals than {second}"
    - "does {first} have more certificates than {second}"
    - "does {first} hold more certificates than {second}"
  zh:
    - "{first}和{second}谁的模型多"
    - "{first}和{second}的数字对比"
    - "{first}与{second}对比"
    - "比较{first}和{second}"
    - "{first}和{second}的区别"
    - "{first}比{second}模型多吗"
    - "{first}比{second}模型少吗"
    - "{first}和{second}哪个模型多"
    - "{first}比{second}覆盖更多场景吗"
    - "{first}比{second}覆盖更多专科吗"
    - "{first}比{second}证书多吗"
---*/
MATCH (vendor:Atlas)
WHERE vendor.id IN [$first, $second, $third]
OPTIONAL MATCH (vendor)-[:DEVELOPS]->(model:Model)
WITH vendor, count(DISTINCT model) AS models
OPTIONAL MATCH (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(scenario:Scenario)
WITH vendor, models, count(DISTINCT scenario) AS scenarios
OPTIONAL MATCH (vendor)-[:DEVELOPS]->(:Model)-[:FOR_SPECIALTY]->(specialty:Specialty)
WITH vendor, models, scenarios, count(DISTINCT specialty) AS specialties
OPTIONAL MATCH (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario)
WHERE maps.`match` <> 'related'
WITH vendor, models, scenarios, specialties, count(DISTINCT policyScenario) AS policyScenarios
OPTIONAL MATCH (vendor)-[:DEVELOPS]->(:Model)-[:DEPLOYED_AT]->(hospital:Hospital)
WITH vendor, models, scenarios, specialties, policyScenarios, count(DISTINCT hospital) AS hospitals
OPTIONAL MATCH (vendor)-[:DEVELOPS*0..1]->()-[:HOLDS]->(certificate:Certificate)
WITH vendor, models, scenarios, specialties, policyScenarios, hospitals, count(DISTINCT certificate) AS certificates
RETURN vendor, models, scenarios, specialties, policyScenarios, hospitals, certificates
ORDER BY models DESC, vendor.id
LIMIT $limit
