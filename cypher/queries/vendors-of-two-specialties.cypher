/*---
title: { en: Vendors of two or three specialties, zh: 两三个专科的厂商 }
description:
  en: "Who develops models for all of two or three specialties, or for any of them: stated to be for it, or covering a scenario of it or a narrower one."
  zh: 研发面向两三个专科（或其中之一）模型的厂商：来源直接说明面向该专科，或模型覆盖该专科的场景及其更窄的场景。
purpose: coverage
parameters:
  first: { kind: entity, of: [Specialty], label: { en: first specialty, zh: 第一个专科 } }
  second: { kind: entity, of: [Specialty], label: { en: second specialty, zh: 第二个专科 } }
  third: { kind: entity, of: [Specialty], label: { en: third specialty, zh: 第三个专科 }, optional: true }
  atLeast:
    kind: integer
    min: 1
    max: 3
    default: 2
    label: { en: at least so many, zh: 至少几个 }
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 }, hospital: { en: hospital, zh: 医院 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  specialties: { label: { en: specialties of those named, zh: 覆盖的专科数 }, as: integer, listed: specialtyIds }
  specialtyIds: { label: { en: ids of the specialties, zh: 专科编号 }, as: list }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "{organizationKind=company} which companies cover {first} and {second}"
    - "{organizationKind=university} which universities cover {first} and {second}"
    - "which vendors cover {first} and {second}"
  zh:
    - "{organizationKind=company}哪些公司覆盖{first}和{second}"
    - "{organizationKind=university}哪些高校覆盖{first}和{second}"
    - "哪些厂商覆盖{first}和{second}"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[states:FOR_SPECIALTY|COVERS]->(target)
WHERE $organizationKind IS NULL OR vendor.organizationKind = $organizationKind OR vendor.hospitalKind = $organizationKind
MATCH (specialty:Specialty)
WHERE specialty.id IN [$first, $second, $third]
  AND (target.id = specialty.id OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(specialty) })
UNWIND develops.claimIds + states.claimIds AS claimId
WITH vendor, specialty, model, claimId
ORDER BY vendor.id, model.id, claimId, specialty.id
WITH vendor, collect(DISTINCT specialty.id) AS specialtyIds, collect(DISTINCT model.id) AS modelIds, collect(DISTINCT claimId) AS claimIds
WITH vendor, size(specialtyIds) AS specialties, specialtyIds, modelIds, claimIds
WHERE specialties >= $atLeast
RETURN vendor, specialties, specialtyIds, size(modelIds) AS models, modelIds, claimIds
ORDER BY specialties DESC, models DESC, vendor.id
LIMIT $limit
