/*---
title: { en: Organisations of a kind, zh: 某类机构 }
description:
  en: "The vendors, institutes, authorities and hospitals of a kind, as the data classify them, or those of them that develop a model."
  zh: 数据所归类的某类厂商、机构、主管部门与医院，或其中研发模型的。
purpose: market
parameters:
  organizationKind: { kind: text, label: { en: kind, zh: 类型 } }
  develops:
    kind: enum
    values: { "true": { en: "yes", zh: 是 } }
    label: { en: that develop models, zh: 研发模型 }
    optional: true
columns:
  organization: { label: { en: organisation, zh: 机构 }, as: entity }
---*/
MATCH (organization)
WHERE (organization:Vendor OR organization:Hospital) AND coalesce(organization.organizationKind, organization.hospitalKind) = $organizationKind
  AND ($develops IS NULL OR EXISTS { (organization)-[:DEVELOPS]->(:Model) })
RETURN organization
ORDER BY organization.id
LIMIT $limit
