/*---
title: { en: What a vendor or a model reaches, zh: 厂商或模型所及 }
description:
  en: "The scenarios, specialties, policy scenarios, hospitals or certificates that a model, or any model of a vendor, has by a source. A certificate may be the vendor's own; of the mappings to the guideline all but related ones count."
  zh: 有来源说明的某模型（或某厂商各模型）的场景、专科、政策场景、医院或证书；证书可为厂商自身所持，指引映射中相关映射不计。
purpose: vendor
parameters:
  entity: { kind: entity, of: [Vendor, Model], label: { en: vendor or model, zh: 厂商或模型 } }
  by:
    kind: enum
    values:
      scenarios: { en: scenarios, zh: 场景 }
      specialties: { en: specialties, zh: 专科 }
      policyScenarios: { en: policy scenarios, zh: 政策场景 }
      hospitals: { en: hospitals, zh: 医院 }
      certificates: { en: certificates, zh: 证书 }
    label: { en: entries, zh: 条目 }
    default: scenarios
columns:
  entry: { label: { en: entry, zh: 条目 }, as: entity }
  holderIds: { label: { en: by, zh: 依据 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
---*/
MATCH (:Atlas {id: $entity})-[:DEVELOPS*0..1]->(holder)-[has:COVERS|FOR_SPECIALTY|DEPLOYED_AT|HOLDS]->(reached)
OPTIONAL MATCH (reached)-[maps:MAPS_TO]->(policyScenario:PolicyScenario)
WHERE maps.`match` <> 'related' AND $by = 'policyScenarios'
WITH holder, has, maps, coalesce(policyScenario.id, reached.id) AS entryId
MATCH (entry:Atlas {id: entryId})
WHERE ($by = 'scenarios' AND entry:Scenario) OR ($by = 'specialties' AND entry:Specialty) OR ($by = 'policyScenarios' AND entry:PolicyScenario)
  OR ($by = 'hospitals' AND entry:Hospital) OR ($by = 'certificates' AND entry:Certificate)
UNWIND has.claimIds + coalesce(maps.claimIds, []) AS claimId
WITH entry, holder, claimId
ORDER BY entry.id, holder.id, claimId
WITH entry, collect(DISTINCT holder.id) AS holderIds, collect(DISTINCT claimId) AS claimIds
RETURN entry, holderIds, claimIds
ORDER BY size(holderIds) DESC, entry.id
LIMIT $limit
