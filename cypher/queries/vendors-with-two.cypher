/*---
title: { en: Vendors for two or three things, zh: 同时满足两三项的厂商 }
description:
  en: "Vendors whose models meet all of two or three specialties, scenarios, modalities, organs or policy scenarios (by exact, narrower or close mapping), or any of them; they may be met by different models of theirs."
  zh: 其模型同时满足（或满足其一）两三个专科、场景、模态、器官或政策场景（按等同、更窄或相近映射）的厂商；各项可由不同模型满足。
purpose: vendor
parameters:
  first: { kind: entity, of: [Specialty, Scenario, Modality, Organ, PolicyScenario], label: { en: first, zh: 第一项 } }
  second: { kind: entity, of: [Specialty, Scenario, Modality, Organ, PolicyScenario], label: { en: second, zh: 第二项 } }
  third: { kind: entity, of: [Specialty, Scenario, Modality, Organ, PolicyScenario], label: { en: third, zh: 第三项 }, optional: true }
  atLeast:
    kind: integer
    min: 1
    max: 3
    default: 2
    label: { en: at least so many, zh: 至少满足几项 }
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 }, hospital: { en: hospital, zh: 医院 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  met: { label: { en: of those named, zh: 满足项数 }, as: integer, listed: metIds }
  metIds: { label: { en: which, zh: 满足项 }, as: list }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "vendors that answer {first} and {second}"
    - "{organizationKind=company} companies that answer {first} and {second}"
    - "{organizationKind=company} companies for {first} and {second}"
    - "{organizationKind=university} universities for {first} and {second}"
    - "vendors for {first} and {second}"
    - "{first} and {second} vendors"
    - "vendors that use {first} and {second}"
    - "vendors that develop models for {first} and {second}"
    - "{organizationKind=company} companies that develop models for {first} and {second}"
    - "{organizationKind=university} universities that develop models for {first} and {second}"
  zh:
    - "{organizationKind=company}{first}和{second}公司"
    - "{organizationKind=university}{first}和{second}高校"
    - "{first}和{second}厂商"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[states:FOR_SPECIALTY|COVERS|HAS_MODALITY|FOR_ORGAN]->(target)
WHERE $organizationKind IS NULL OR vendor.organizationKind = $organizationKind OR vendor.hospitalKind = $organizationKind
MATCH (asked:Atlas)
WHERE asked.id IN [$first, $second, $third]
  AND (target.id = asked.id
    OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario {id: asked.id}) }
    OR EXISTS { MATCH (target)-[maps:MAPS_TO]->(:PolicyScenario {id: asked.id}) WHERE maps.`match` <> 'related' }
    OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: asked.id}) })
UNWIND develops.claimIds + states.claimIds AS claimId
WITH vendor, asked, model, claimId
ORDER BY vendor.id, claimId, model.id, asked.id
WITH vendor, collect(DISTINCT asked.id) AS metIds, collect(DISTINCT model.id) AS modelIds, collect(DISTINCT claimId) AS claimIds
WITH vendor, size(metIds) AS met, metIds, size(modelIds) AS models, modelIds, claimIds
WHERE met >= $atLeast
RETURN vendor, met, metIds, models, modelIds, claimIds
ORDER BY met DESC, models DESC, vendor.id
LIMIT $limit
