/*---
title: { en: Policy documents, zh: 政策文件 }
description:
  en: "Policies with issuer, number and dates; where a category is given, those related to it."
  zh: 政策文件及发文机关、文号与日期；给出类别时仅列相关文件。
purpose: policy
parameters:
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
  level:
    kind: enum
    values: { national: { en: national, zh: 国家 }, provincial: { en: provincial, zh: 省级 } }
    label: { en: level, zh: 层级 }
    optional: true
  issuer: { kind: entity, of: [Vendor], label: { en: issuer, zh: 发文机关 }, optional: true }
  from: { kind: date, label: { en: issued from, zh: 印发起始 }, optional: true }
  to: { kind: date, label: { en: issued to, zh: 印发截止 }, optional: true }
columns:
  policy: { label: { en: policy, zh: 政策 }, as: entity }
  issuerEn: { label: { en: issuer, zh: 发文机关（英文） }, as: text }
  issuerZh: { label: { en: issuer in Chinese, zh: 发文机关 }, as: text }
  docNo: { label: { en: number, zh: 文号 }, as: text }
  level: { label: { en: level, zh: 层级 }, as: text }
  dateIssued: { label: { en: issued, zh: 印发日期 }, as: date }
  datePublished: { label: { en: published, zh: 发布日期 }, as: date }
ask:
  en:
    - "which policies are there"
    - "policies about {category}"
    - "which policies relate to {category}"
    - "policies"
    - "{level=national} national policies"
    - "which policies were issued"
    - "which policies were released"
    - "which policies did {issuer} issue"
    - "policies issued by {issuer}"
    - "policies by {issuer}"
    - "policies released by {issuer}"
    - "latest policies"
    - "newest policy"
  zh:
    - "有哪些政策"
    - "与{category}相关的政策"
    - "{category}的政策"
    - "政策文件"
    - "印发的政策"
    - "发布的政策"
    - "{issuer}印发了哪些政策"
    - "{issuer}发布了哪些政策"
    - "{issuer}颁布了哪些政策"
    - "{issuer}的政策"
    - "最新的政策"
    - "{level=national}国家政策"
    - "{level=national}国家级政策"
    - "{level=provincial}省级政策"
    - "{level=provincial}地方政策"
---*/
MATCH (policy:Policy)
WHERE ($category IS NULL OR EXISTS { (policy)-[:RELATES_TO]->(:PolicyCategory {id: $category}) })
  AND ($level IS NULL OR policy.level = $level)
  AND ($issuer IS NULL
    OR EXISTS { (:Vendor {id: $issuer})-[:ISSUED]->(policy) }
    OR EXISTS { MATCH (body:Vendor {id: $issuer}) WHERE size([name IN coalesce(body.aliases, []) + [body.nameZh] WHERE policy.issuerZh CONTAINS name]) > 0 })
  AND ($from IS NULL OR coalesce(policy.dateIssued, policy.datePublished) >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR coalesce(policy.dateIssued, policy.datePublished) <= $to + '~')
RETURN policy, policy.issuerEn AS issuerEn, policy.issuerZh AS issuerZh, policy.docNo AS docNo, policy.level AS level,
  policy.dateIssued AS dateIssued, policy.datePublished AS datePublished
ORDER BY coalesce(policy.dateIssued, policy.datePublished, '') DESC, policy.id
LIMIT $limit
