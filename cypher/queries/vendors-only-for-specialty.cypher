/*---
title: { en: Vendors for one specialty only, zh: 只做某一专科的厂商 }
description:
  en: "Vendors whose models are stated to be for this specialty and for no other. It says what sources name, not what the vendor does otherwise."
  zh: 其模型经来源说明面向该专科、且未见面向其他专科的厂商；仅反映来源所述。
purpose: vendor
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 } }
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, hospital: { en: hospital, zh: 医院 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: entries-in-field, parameters: { field: [specialty], by: ["=models"], vendor: [vendor], direct: ["=true"] } } }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "{organizationKind=company} which companies cover only {specialty}"
    - "{organizationKind=university} which universities cover only {specialty}"
    - "which vendors cover only {specialty}"
  zh:
    - "{organizationKind=company}只做{specialty}的公司"
    - "{organizationKind=university}只做{specialty}的高校"
    - "只做{specialty}的厂商"
---*/
MATCH (vendor:Vendor)-[:DEVELOPS]->(model:Model)-[states:FOR_SPECIALTY]->(:Specialty {id: $specialty})
WHERE ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind OR vendor.hospitalKind = $organizationKind)
  AND NOT EXISTS {
    MATCH (vendor)-[:DEVELOPS]->(:Model)-[:FOR_SPECIALTY]->(other:Specialty)
    WHERE other.id <> $specialty
  }
UNWIND states.claimIds AS claimId
WITH vendor, model, claimId
ORDER BY vendor.id, claimId
RETURN vendor, count(DISTINCT model.id) AS models, collect(DISTINCT claimId) AS claimIds
ORDER BY models DESC, vendor.id
LIMIT $limit
