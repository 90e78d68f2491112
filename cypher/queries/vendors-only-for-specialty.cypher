/*---
title: { en: Vendors for one specialty only, zh: 只做某一专科的厂商 }
description:
  en: "Vendors whose models are stated to be for this specialty and for no other. It says what sources name, not what the vendor does otherwise."
  zh: 其模型经来源说明面向该专科、且未见面向其他专科的厂商；仅反映来源所述。
purpose: vendor
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 } }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which vendors cover only {specialty}"
  zh:
    - "只做{specialty}的厂商"
---*/
MATCH (vendor:Vendor)-[:DEVELOPS]->(model:Model)-[states:FOR_SPECIALTY]->(:Specialty {id: $specialty})
WHERE NOT EXISTS {
  MATCH (vendor)-[:DEVELOPS]->(:Model)-[:FOR_SPECIALTY]->(other:Specialty)
  WHERE other.id <> $specialty
}
UNWIND states.claimIds AS claimId
WITH vendor, model, claimId
ORDER BY vendor.id, claimId
RETURN vendor, count(DISTINCT model.id) AS models, collect(DISTINCT claimId) AS claimIds
ORDER BY models DESC, vendor.id
LIMIT $limit
