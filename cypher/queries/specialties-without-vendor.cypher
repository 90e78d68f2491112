/*---
title: { en: Specialties for which no model of a vendor is named, zh: 未见来源说明厂商覆盖的专科 }
description:
  en: "Specialties that no model of the vendor is for, by what our sources state; the vendor may cover them all the same."
  zh: 据现有来源，该厂商没有模型面向的专科；不代表厂商确未覆盖。
purpose: vendor
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 } }
columns:
  specialty: { label: { en: specialty, zh: 专科 }, as: entity }
ask:
  en:
    - "which specialties does {vendor} not cover"
    - "specialties without a {vendor} model"
    - "specialties not covered by {vendor}"
  zh:
    - "{vendor}没有覆盖哪些专科"
    - "{vendor}不做哪些专科"
    - "哪些专科{vendor}没有覆盖"
---*/
MATCH (vendor:Vendor {id: $vendor})-[:DEVELOPS]->(:Model)
WITH DISTINCT vendor
MATCH (specialty:Specialty)
WHERE NOT EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:FOR_SPECIALTY]->(specialty) }
  AND NOT EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(specialty) }
RETURN specialty
ORDER BY specialty.id
LIMIT $limit
