/*---
title: { en: "Vendors with the developer's word only", zh: 仅有研发方自述的厂商 }
description:
  en: Vendors for whose models every claim comes from the makers themselves; our own mapping does not count as a voice.
  zh: 其模型的全部声明均来自研发方自身的厂商；我们自己的映射不计为来源。
purpose: evidence
parameters: {}
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-of-vendor, parameters: { vendor: [vendor] } } }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which vendors have only their own word"
    - "vendors with only the developer's word"
    - "which vendors have no outside evidence"
  zh:
    - "哪些厂商只有自述"
    - "仅有研发方说法的厂商"
---*/
MATCH (vendor:Vendor)-[:DEVELOPS]->(model:Model)<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH vendor, model, claim
ORDER BY vendor.id, claim.id
WITH vendor, count(DISTINCT model) AS models, collect(DISTINCT claim.id) AS claimIds, collect(DISTINCT claim.tier) AS tiers
WHERE 'developer' IN tiers AND size([tier IN tiers WHERE NOT tier IN ['developer', 'curator']]) = 0
RETURN vendor, models, size(claimIds) AS claims, claimIds
ORDER BY models DESC, claims DESC, vendor.id
LIMIT $limit
