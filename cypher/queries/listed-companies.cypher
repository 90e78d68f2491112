/*---
title: { en: Listed companies, zh: 上市公司 }
description:
  en: "Organisations for which a source names a stock code. One that is not here may be listed all the same."
  zh: 有来源给出股票代码的机构；未列出者不一定未上市。
purpose: vendor
parameters: {}
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  stockCode: { label: { en: stock code, zh: 股票代码 }, as: text }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "companies listed on the stock exchange"
    - "which vendors are listed companies"
    - "listed companies"
    - "which vendors are listed"
    - "listed vendors"
    - "which vendors have a stock code"
  zh:
    - "有哪些上市公司"
    - "哪些厂商有股票代码"
    - "上市公司厂商"
---*/
MATCH (vendor:Vendor)
WHERE vendor.stockCode IS NOT NULL
OPTIONAL MATCH (vendor)<-[:SUBJECT]-(claim:Claim {predicate: 'stockCode'})
WITH vendor, claim
ORDER BY vendor.id, claim.id
WITH vendor, collect(claim.id) AS claimIds
RETURN vendor, vendor.stockCode AS stockCode, claimIds
ORDER BY vendor.id
LIMIT $limit
