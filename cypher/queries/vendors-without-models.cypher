/*---
title: { en: Organisations that develop no model we hold, zh: 没有模型的机构 }
description:
  en: Organisations in the atlas for which no source names a model they develop.
  zh: 没有来源指名其研发模型的机构。
purpose: vendor
parameters:
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 }, government: { en: government, zh: 政府机构 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
columns:
  vendor: { label: { en: organisation, zh: 机构 }, as: entity }
  organizationKind: { label: { en: kind, zh: 类型 }, as: text }
ask:
  en:
    - "which vendors have no model"
    - "organisations without a model"
    - "vendors that develop no models"
  zh:
    - "哪些厂商没有模型"
    - "没有模型的机构"
    - "没有研发模型的厂商"
---*/
MATCH (vendor:Vendor)
WHERE NOT EXISTS { (vendor)-[:DEVELOPS]->(:Model) }
  AND ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind)
RETURN vendor, vendor.organizationKind AS organizationKind
ORDER BY organizationKind, vendor.id
LIMIT $limit
