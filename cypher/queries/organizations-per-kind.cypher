/*---
title: { en: Organisations by kind, zh: 按类型的机构数 }
description:
  en: "How many organisations of each kind we hold, and how many of them develop models."
  zh: 本库各类机构的数量及其中研发模型的数量。
purpose: market
parameters: {}
columns:
  organizationKind: { label: { en: kind, zh: 类型 }, as: text }
  organizations: { label: { en: organisations, zh: 机构数 }, as: integer, opens: { query: organizations-of-kind, parameters: { organizationKind: [organizationKind] } } }
  developers: { label: { en: developers of models, zh: 研发模型的机构数 }, as: integer, opens: { query: organizations-of-kind, parameters: { organizationKind: [organizationKind], develops: ["=true"] } } }
ask:
  en:
    - "how many companies are there"
    - "how many companies in total"
    - "how many vendors of each kind"
    - "how many companies develop models"
    - "organisations by kind"
    - "vendors by kind"
    - "which kinds of organisations"
    - "organisations by organisation kinds"
  zh:
    - "有多少公司"
    - "公司总数"
    - "厂商有哪几类"
    - "公司有哪几类"
    - "有多少家公司研发模型"
    - "各类机构有多少"
    - "机构类型分布"
    - "有哪些机构类型"
---*/
MATCH (organization)
WHERE organization:Vendor OR organization:Hospital
OPTIONAL MATCH (organization)-[:DEVELOPS]->(model:Model)
WITH coalesce(organization.organizationKind, organization.hospitalKind) AS organizationKind, organization, count(model) AS models
RETURN organizationKind, count(organization) AS organizations, count(CASE WHEN models > 0 THEN 1 END) AS developers
ORDER BY organizations DESC, organizationKind
LIMIT $limit
