/*---
title: { en: How many models and vendors each specialty has, zh: 各专科的模型数与厂商数 }
description:
  en: "Specialties with the models that are for them or cover a scenario of theirs or a narrower one, and who develops those."
  zh: 各专科：面向该专科或覆盖其场景（含更窄场景）的模型数与研发方数。
purpose: market
parameters:
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
  by:
    kind: enum
    values: { models: { en: by models, zh: 按模型数 }, vendors: { en: by vendors, zh: 按厂商数 } }
    label: { en: counted, zh: 计数项 }
    optional: true
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  specialty: { label: { en: specialty, zh: 专科 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-for-specialty, parameters: { specialty: [specialty] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: vendors-covering-specialty, parameters: { specialty: [specialty] } } }
ask:
  en:
    - "{order=ascending} {by=vendors} which specialties have the fewest vendors"
    - "rank specialties by vendors {by=vendors}"
    - "vendors per specialty {by=vendors}"
    - "how many vendors has each specialty {by=vendors}"
    - "how many models does each specialty have"
    - "which specialties have the most models"
    - "{by=vendors} specialties by number of vendors"
    - "specialties ranked by models"
    - "{by=vendors} which specialties have most vendors"
    - "top specialties by models"
    - "models per specialty"
    - "distribution of models by specialty"
    - "{by=vendors} specialties with at least {atLeast} vendors"
    - "specialties with at least {atLeast} models"
    - "{order=ascending} which specialties have the fewest models"
    - "models by specialty"
    - "vendors by specialty {by=vendors}"
  zh:
    - "{order=ascending}{by=vendors}厂商最少的专科"
    - "各专科有多少厂商{by=vendors}"
    - "各专科有多少模型"
    - "哪些专科模型最多"
    - "按专科的模型数"
    - "模型的专科分布"
    - "{by=vendors}厂商最多的专科"
    - "模型超过{atLeast}的专科"
    - "至少{atLeast}模型的专科"
    - "{by=vendors}至少{atLeast}厂商的专科"
    - "{order=ascending}模型最少的专科"
    - "模型少于{atMost}的专科"
    - "模型不超过{atMost}的专科"
---*/
MATCH (specialty:Specialty)
OPTIONAL MATCH (scenario:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(specialty)
WITH specialty, collect(DISTINCT scenario.id) AS scenarioIds
OPTIONAL MATCH (model:Model)-[:FOR_SPECIALTY|COVERS]->(target)
WHERE target.id = specialty.id OR target.id IN scenarioIds
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH specialty, count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors
WHERE ($atLeast IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE models END >= $atLeast)
  AND ($atMost IS NULL OR CASE WHEN $by = 'vendors' THEN vendors ELSE models END <= $atMost)
RETURN specialty, models, vendors
ORDER BY CASE WHEN $order = 'ascending' THEN 1 ELSE -1 END * CASE WHEN $by = 'vendors' THEN vendors ELSE models END, CASE WHEN $by = 'vendors' THEN models ELSE vendors END DESC, specialty.id
LIMIT $limit
