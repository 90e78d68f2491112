/*---
title: { en: Thinly covered policy scenarios, zh: 覆盖薄弱的政策场景 }
description:
  en: "Scenarios of the guideline that a model answers, by an exact, narrower or close mapping, but only of one vendor, or without any hospital that a source names as using one of these models."
  zh: 有模型对应（等同、更窄或相近映射）但只有一家厂商，或没有来源指名医院使用这些模型的指引场景。
purpose: policy
parameters:
  lack:
    kind: enum
    values: { one-vendor: { en: one vendor only, zh: 只有一家厂商 }, no-hospital: { en: no hospital named, zh: 没有指名医院 } }
    label: { en: what is thin, zh: 薄弱之处 }
columns:
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  category: { label: { en: category, zh: 类别 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-of-policy-scenario, parameters: { policyScenario: [policyScenario] } } }
  vendors: { label: { en: vendors, zh: 厂商数 }, as: integer, opens: { query: vendors-for-policy-scenario, parameters: { policyScenario: [policyScenario] } } }
  hospitals: { label: { en: hospitals, zh: 医院数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [policyScenario], by: ["=hospitals"] } } }
ask:
  en:
    - "{lack=one-vendor} which policy scenarios have only one vendor"
    - "{lack=one-vendor} policy scenarios with only one vendor"
    - "{lack=no-hospital} which policy scenarios have no hospital"
    - "{lack=no-hospital} policy scenarios without a hospital"
    - "{lack=no-hospital} which policy scenarios are not used in any hospital"
  zh:
    - "{lack=one-vendor}只有一家厂商的政策场景"
    - "{lack=no-hospital}没有医院的政策场景"
    - "{lack=no-hospital}没有医院使用的政策场景"
---*/
MATCH (model:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)
WHERE maps.`match` <> 'related'
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
OPTIONAL MATCH (model)-[:DEPLOYED_AT]->(hospital:Hospital)
WITH policyScenario, category, count(DISTINCT model) AS models, count(DISTINCT vendor) AS vendors, count(DISTINCT hospital) AS hospitals
WHERE ($lack = 'one-vendor' AND vendors = 1) OR ($lack = 'no-hospital' AND hospitals = 0)
RETURN policyScenario, category, models, vendors, hospitals
ORDER BY policyScenario.ordinal, policyScenario.id
LIMIT $limit
