/*---
title: { en: Vendors used at several hospitals, zh: 几家医院使用其模型的厂商 }
description:
  en: "Vendors whose models a source says are deployed at any of two or three hospitals, or at so many of them; those used at more of them stand first."
  zh: 有来源说明其模型部署在两三家医院中任一家（或其中若干家）的厂商；部署在其中更多家的在前。
purpose: hospital
parameters:
  first: { kind: entity, of: [Hospital], label: { en: first hospital, zh: 第一家医院 } }
  second: { kind: entity, of: [Hospital], label: { en: second hospital, zh: 第二家医院 } }
  third: { kind: entity, of: [Hospital], label: { en: third hospital, zh: 第三家医院 }, optional: true }
  atLeast:
    kind: integer
    min: 1
    max: 3
    default: 1
    label: { en: at least so many, zh: 至少满足几项 }
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  met: { label: { en: of those named, zh: 满足项数 }, as: integer, listed: hospitalIds }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  hospitalIds: { label: { en: ids of the hospitals, zh: 医院编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "vendors used at {first} and {second}"
    - "vendors at {first} and {second}"
    - "{organizationKind=company} companies used at {first} and {second}"
    - "{organizationKind=company} companies at {first} and {second}"
  zh:
    - "{first}和{second}使用的厂商"
    - "{organizationKind=company}{first}和{second}使用的公司"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital)
WHERE hospital.id IN [$first, $second, $third]
  AND ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind)
UNWIND develops.claimIds + deployed.claimIds AS claimId
WITH vendor, hospital, model, claimId
ORDER BY vendor.id, hospital.id, claimId, model.id
WITH vendor, collect(DISTINCT model.id) AS modelIds, collect(DISTINCT hospital.id) AS hospitalIds,
  collect(DISTINCT claimId) AS claimIds
WITH vendor, size(hospitalIds) AS met, size(modelIds) AS models, modelIds, hospitalIds, claimIds
WHERE met >= $atLeast
RETURN vendor, met, models, modelIds, hospitalIds, claimIds
ORDER BY met DESC, models DESC, vendor.id
LIMIT $limit
