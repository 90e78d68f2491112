/*---
title: { en: Certificates of a vendor or model, zh: 厂商或模型的证书 }
description:
  en: "Certificates that the model or vendor holds; for a vendor those of its models too. A designation is listed beside them, and is no approval of an authority."
  zh: 该模型或厂商持有的证书；厂商则含其模型的证书。认定一并列出，但不算审批机构的批准。
purpose: vendor
parameters:
  entity: { kind: entity, of: [Model, Vendor, Hospital], label: { en: vendor or model, zh: 厂商或模型 } }
  certificate: { kind: entity, of: [Certificate], label: { en: certificate, zh: 证书 }, optional: true }
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
  approved:
    kind: enum
    values: { true: { en: approvals only, zh: 仅批准 }, false: { en: designations only, zh: 仅认定 } }
    label: { en: approved, zh: 批准 }
    optional: true
columns:
  holder: { label: { en: holder, zh: 持有者 }, as: entity }
  holds: { label: { en: holds, zh: 持有 }, as: edge }
  certificate: { label: { en: certificate, zh: 证书 }, as: entity }
  class: { label: { en: class, zh: 类别 }, as: text }
  classZh: { label: { en: class in Chinese, zh: 中文类别 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
ask:
  en:
    - "{authority=NMPA} does {entity} hold an NMPA certificate"
    - "{authority=NMPA} is {entity} NMPA approved"
    - "{authority=NMPA} is {entity} NMPA certified"
    - "{authority=NMPA} NMPA certificates of {entity}"
    - "{authority=FDA} does {entity} have FDA clearance"
    - "{authority=FDA} does {entity} hold FDA clearance"
    - "which certificates does {entity} hold"
    - "is {entity} certified"
    - "certificates of {entity}"
    - "does {entity} hold a certificate"
    - "is {entity} approved"
    - "{class=III} class III certificates of {entity}"
    - "does {entity} hold {certificate}"
    - "does {entity} have {certificate}"
    - "{approved=false} designations of {entity}"
    - "{approved=false} does {entity} hold a designation"
    - "{approved=false} {authority=FDA} FDA designations of {entity}"
    - "{approved=false} {authority=FDA} does {entity} hold an FDA designation"
  zh:
    - "{entity}有哪些证书"
    - "{entity}获批了吗"
    - "{entity}持有什么证"
    - "{entity}取得了什么证书"
    - "{entity}证书"
    - "{class=III}{entity}有三类证吗"
---*/
MATCH (:Atlas {id: $entity})-[:DEVELOPS*0..1]->(holder)-[holds:HOLDS]->(certificate:Certificate)
WHERE ($class IS NULL OR holds.class = $class OR ($class = 'III' AND certificate.nameEn CONTAINS 'Class III'))
  AND ($certificate IS NULL OR certificate.id = $certificate)
  AND (coalesce($authority, $approved) IS NULL OR certificate.nameEn CONTAINS 'designation' = (coalesce($approved, 'true') = 'false'))
  // A certificate is named after the authority that gives it
  AND ($authority IS NULL OR certificate.nameEn STARTS WITH $authority)
RETURN holder, holds, certificate, holds.class AS class, holds.classZh AS classZh, holds.date AS date
ORDER BY certificate.id, holder.id
LIMIT $limit
