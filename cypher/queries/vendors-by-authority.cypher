/*---
title: { en: Vendors by the authority of their certificates, zh: 按审批机构的持证厂商 }
description:
  en: "Vendors that hold a certificate, themselves or by a model of theirs, of the authority given, of both that are given, or of none of one that is left out; only what a source names, and a designation is no certificate. A vendor for which no source names a certificate of an authority may hold one."
  zh: 自身或其模型持有所给审批机构（或同时持有两家）证书、或未持有被排除机构证书的厂商；仅依来源指名者，认定不算证书，未指名不代表没有。
purpose: vendor
parameters:
  authority:
    kind: enum
    values: { NMPA: { en: NMPA, zh: 国家药监局 }, FDA: { en: FDA, zh: FDA } }
    label: { en: certificate of, zh: 持有证书的审批机构 }
    optional: true
  also:
    kind: enum
    values: { NMPA: { en: NMPA, zh: 国家药监局 }, FDA: { en: FDA, zh: FDA } }
    label: { en: and certificate of, zh: 并持有证书的审批机构 }
    optional: true
  without:
    kind: enum
    values: { NMPA: { en: NMPA, zh: 国家药监局 }, FDA: { en: FDA, zh: FDA } }
    label: { en: no certificate named of, zh: 无指名证书的审批机构 }
    optional: true
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  certificates: { label: { en: certificates, zh: 证书数 }, as: integer, listed: certificateIds }
  certificateIds: { label: { en: ids of the certificates, zh: 证书编号 }, as: list }
  certificateNamesEn: { label: { en: "names of the certificates, English first", zh: 证书名称（英文优先） }, as: list }
  certificateNamesZh: { label: { en: "names of the certificates, Chinese first", zh: 证书名称（中文优先） }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "{authority=NMPA} {also=FDA} vendors with NMPA and FDA certificates"
    - "{authority=NMPA} {also=FDA} vendors that hold NMPA and FDA certificates"
    - "{authority=NMPA} {also=FDA} vendors with NMPA certificate and FDA clearance"
    - "{authority=NMPA} {also=FDA} vendors that hold NMPA certificate and FDA clearance"
    - "{authority=NMPA} {also=FDA} vendors approved by NMPA and FDA"
    - "{authority=FDA} {without=NMPA} vendors with FDA clearance but no NMPA certificate"
    - "{authority=FDA} {without=NMPA} vendors with FDA clearance but no NMPA"
    - "{authority=FDA} {without=NMPA} vendors with FDA certificates but no NMPA"
    - "{authority=FDA} {without=NMPA} vendors that hold FDA certificates but no NMPA"
    - "{authority=NMPA} {without=FDA} vendors with NMPA certificates but no FDA"
    - "{authority=NMPA} {without=FDA} vendors that hold NMPA certificates but no FDA"
    - "{authority=NMPA} {without=FDA} vendors with NMPA certificates but no FDA clearance"
    - "{authority=NMPA} {without=FDA} vendors that hold NMPA certificates but no FDA clearance"
    - "{without=NMPA} vendors without NMPA certificates"
    - "{without=FDA} vendors without FDA certificates"
    - "{without=FDA} vendors without FDA clearance"
    - "{authority=NMPA} vendors with NMPA certificates"
    - "{authority=NMPA} vendors that hold NMPA certificates"
    - "{authority=FDA} vendors with FDA certificates"
    - "{authority=FDA} vendors that hold FDA certificates"
    - "{authority=FDA} vendors with FDA clearance"
    - "{authority=FDA} vendors that hold FDA clearance"
    - "{authority=FDA} FDA cleared vendors"
    - "{authority=NMPA} NMPA certified vendors"
    - "{organizationKind=company} {authority=FDA} companies with FDA clearance"
    - "{organizationKind=company} {authority=FDA} companies that hold FDA clearance"
    - "{organizationKind=company} {authority=FDA} FDA cleared companies"
    - "{organizationKind=company} {authority=NMPA} NMPA certified companies"
    - "{organizationKind=company} {authority=NMPA} {also=FDA} companies with NMPA and FDA certificates"
    - "{organizationKind=company} {authority=NMPA} {also=FDA} companies that hold NMPA and FDA certificates"
    - "{organizationKind=company} {authority=FDA} {without=NMPA} companies with FDA clearance but no NMPA certificate"
    - "{organizationKind=company} {authority=FDA} {without=NMPA} companies with FDA certificates but no NMPA"
    - "{organizationKind=company} {without=NMPA} companies without NMPA certificates"
    - "{organizationKind=company} {without=FDA} companies without FDA certificates"
    - "{organizationKind=company} {authority=NMPA} companies with NMPA certificates"
    - "{organizationKind=company} {authority=FDA} companies with FDA certificates"
  zh:
    - "{organizationKind=company}{authority=NMPA}{also=FDA}有NMPA和FDA的公司"
    - "{organizationKind=company}{authority=NMPA}{also=FDA}取得NMPA和FDA的公司"
    - "{authority=NMPA}{also=FDA}有NMPA和FDA的厂商"
    - "{authority=NMPA}{also=FDA}取得NMPA和FDA的厂商"
    - "{authority=NMPA}{also=FDA}有NMPA证和FDA认证的厂商"
    - "{authority=NMPA}{also=FDA}有NMPA和FDA认证的厂商"
    - "{authority=NMPA}{also=FDA}取得NMPA和FDA认证的厂商"
    - "{authority=FDA}{without=NMPA}有FDA没有NMPA的厂商"
    - "{authority=FDA}{without=NMPA}有FDA认证没有NMPA证的厂商"
    - "{authority=FDA}{without=NMPA}有FDA认证没有NMPA的厂商"
    - "{authority=NMPA}{without=FDA}有NMPA没有FDA的厂商"
    - "{authority=NMPA}{without=FDA}有NMPA证没有FDA的厂商"
    - "{authority=NMPA}{without=FDA}有NMPA证没有FDA认证的厂商"
    - "{authority=NMPA}{without=FDA}有NMPA没有FDA认证的厂商"
    - "{without=FDA}没有FDA的厂商"
    - "{without=NMPA}没有NMPA的厂商"
---*/
MATCH (vendor:Vendor)
WHERE EXISTS { (vendor)-[:DEVELOPS]->(:Model) }
  AND ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind)
OPTIONAL MATCH (vendor)-[:DEVELOPS*0..1]->(holder)-[holds:HOLDS]->(certificate:Certificate)
WHERE NOT certificate.nameEn CONTAINS 'designation'
// A certificate is named after the authority that gives it
WITH vendor, holder, certificate, holds, head([one IN ['NMPA', 'FDA'] WHERE certificate.nameEn STARTS WITH one]) AS authority
ORDER BY vendor.id, certificate.id, holder.id
WITH vendor,
  collect(DISTINCT authority) AS authorities,
  reduce(all = [], id IN collect(certificate.id) | CASE WHEN id IN all THEN all ELSE all + [id] END) AS certificateIds,
  reduce(all = [], name IN collect(certificate.nameEn) | CASE WHEN name IN all THEN all ELSE all + [name] END) AS certificateNamesEn,
  reduce(all = [], name IN collect(coalesce(certificate.nameZh, certificate.nameEn)) | CASE WHEN name IN all THEN all ELSE all + [name] END) AS certificateNamesZh,
  reduce(all = [], list IN collect(holds.claimIds) | all + list) AS claimIds
WHERE ($authority IS NULL OR $authority IN authorities)
  AND ($also IS NULL OR $also IN authorities)
  AND ($without IS NULL OR NOT $without IN authorities)
RETURN vendor, size(certificateIds) AS certificates, certificateIds, certificateNamesEn, certificateNamesZh, claimIds
ORDER BY certificates DESC, vendor.id
LIMIT $limit
