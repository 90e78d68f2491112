/*---
title: { en: Vendors by year of founding, zh: 按成立年份排列的厂商 }
description:
  en: "Organisations for which a source names the year of founding, the latest first; of most, no source of ours does."
  zh: 有来源说明成立年份的机构，从新到旧；多数机构没有来源说明。
purpose: vendor
parameters:
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, hospital: { en: hospital, zh: 医院 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
  from: { kind: date, label: { en: founded from, zh: 成立起始 }, optional: true }
  to: { kind: date, label: { en: founded to, zh: 成立截止 }, optional: true }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  founded: { label: { en: founded, zh: 成立时间 }, as: date }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which vendors were founded"
    - "{organizationKind=company} which companies were founded"
  zh:
    - "成立的厂商"
    - "{organizationKind=company}成立的公司"
---*/
MATCH (vendor:Vendor)
WHERE vendor.founded IS NOT NULL
  AND ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind OR vendor.hospitalKind = $organizationKind)
  AND ($from IS NULL OR vendor.founded >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR vendor.founded <= $to + '~')
OPTIONAL MATCH (vendor)<-[:SUBJECT]-(claim:Claim {predicate: 'founded'})
WITH vendor, claim
ORDER BY vendor.id, claim.id
WITH vendor, collect(claim.id) AS claimIds
RETURN vendor, vendor.founded AS founded, claimIds
ORDER BY vendor.founded DESC, vendor.id
LIMIT $limit
