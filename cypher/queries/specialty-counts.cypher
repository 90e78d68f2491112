/*---
title: { en: How many models and vendors each specialty has, zh: 各专科的模型数与厂商数 }
description:
  en: "Specialties with the models that are for them or cover a scenario of theirs or a narrower one, and who develops those."
  zh: 各专科：面向该专科或覆盖其场景（含更窄场景）的模型数与研发方数。
purpose: market
parameters: {}
columns:
  specialty: { label: { en: specialty, zh: 专科 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer }
ask:
  en:
    - "how many models does each specialty have"
    - "which specialties have the most models"
    - "specialties by number of vendors"
    - "specialties ranked by models"
    - "which specialties have most vendors"
  zh:
    - "各专科有多少模型"
    - "哪些专科模型最多"
    - "厂商最多的专科"
---*/
MATCH (specialty:Specialty)
OPTIONAL MATCH (scenario:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(specialty)
WITH specialty, collect(DISTINCT scenario.id) AS scenarioIds
OPTIONAL MATCH (model:Model)-[:FOR_SPECIALTY|COVERS]->(target)
WHERE target.id = specialty.id OR target.id IN scenarioIds
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
RETURN specialty, count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors
ORDER BY models DESC, vendors DESC, specialty.id
LIMIT $limit
