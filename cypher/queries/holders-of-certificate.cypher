/*---
title: { en: Who holds a certificate, zh: 证书持有者 }
description:
  en: Models and vendors that hold this certificate or approval.
  zh: 持有该证书或批准的模型与厂商。
purpose: model
parameters:
  certificate: { kind: entity, of: [Certificate], label: { en: certificate, zh: 证书 } }
columns:
  holder: { label: { en: holder, zh: 持有者 }, as: entity }
  holds: { label: { en: holds, zh: 持有 }, as: edge }
  certificate: { label: { en: certificate, zh: 证书 }, as: entity }
  class: { label: { en: class, zh: 类别 }, as: text }
  classZh: { label: { en: class in Chinese, zh: 中文类别 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
ask:
  en:
    - "who holds {certificate}"
    - "holders of {certificate}"
    - "{certificate}"
    - "{certificate} holders"
    - "who has {certificate}"
  zh:
    - "谁持有{certificate}"
    - "{certificate}的持有者"
    - "{certificate}"
---*/
MATCH (holder)-[holds:HOLDS]->(certificate:Certificate {id: $certificate})
RETURN holder, holds, certificate, holds.class AS class, holds.classZh AS classZh, holds.date AS date
ORDER BY holds.date IS NULL, holds.date, holder.id
LIMIT $limit
