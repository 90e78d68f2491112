/*---
title: { en: All certificates and who holds them, zh: 所有证书及其持有者 }
description:
  en: Certificates and approvals with the models and vendors that hold them; only what a source names, and a designation is none.
  zh: 证书与批准及其持有的模型与厂商；仅列来源指名者，认定不计在内。
purpose: model
parameters:
  class:
    kind: enum
    values: { III: { en: class III, zh: 三类证 } }
    label: { en: class, zh: 类别 }
    optional: true
  authority:
    kind: enum
    values: { NMPA: { en: NMPA, zh: 国家药监局 }, FDA: { en: FDA, zh: FDA } }
    label: { en: authority, zh: 审批机构 }
    optional: true
  from: { kind: date, label: { en: dated from, zh: 日期起始 }, optional: true }
  to: { kind: date, label: { en: dated to, zh: 日期截止 }, optional: true }
columns:
  holder: { label: { en: holder, zh: 持有者 }, as: entity }
  holds: { label: { en: holds, zh: 持有 }, as: edge }
  certificate: { label: { en: certificate, zh: 证书 }, as: entity }
  class: { label: { en: class, zh: 类别 }, as: text }
  classZh: { label: { en: class in Chinese, zh: 中文类别 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
ask:
  en:
    - "{authority=NMPA} which NMPA certificates"
    - "{authority=NMPA} NMPA approved models"
    - "{authority=NMPA} which models have an NMPA certificate"
    - "which certificates are there"
    - "{authority=NMPA} which models are approved by the NMPA"
    - "who holds certificates"
    - "certified products"
    - "{class=III} who holds a class 3 certificate"
    - "{class=III} class III certificates"
  zh:
    - "{authority=NMPA}国家药监局的证书"
    - "{authority=NMPA}国家药监局批准的模型"
    - "有哪些证书"
    - "哪些产品获批"
    - "{class=III}谁有三类证"
    - "{class=III}三类证"
---*/
MATCH (holder)-[holds:HOLDS]->(certificate:Certificate)
WHERE NOT certificate.nameEn CONTAINS 'designation'
  AND ($class IS NULL OR holds.class = $class OR ($class = 'III' AND certificate.nameEn CONTAINS 'Class III'))
  // A certificate is named after the authority that gives it
  AND ($authority IS NULL OR certificate.nameEn STARTS WITH $authority)
  AND ($from IS NULL OR holds.date >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR holds.date <= $to + '~')
RETURN holder, holds, certificate, holds.class AS class, holds.classZh AS classZh, holds.date AS date
ORDER BY certificate.id, holder.id
LIMIT $limit
