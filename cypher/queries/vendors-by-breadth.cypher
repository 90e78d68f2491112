/*---
title: { en: "Vendors by specialties, hospitals or certificates", zh: 按专科、医院或证书数排列的厂商 }
description:
  en: "Vendors by how many specialties their models are stated to be for, in how many named hospitals they are used, or how many certificates, designations aside, they and their models hold."
  zh: 按其模型面向的专科数、使用其模型的医院数，或厂商及其模型持有的证书数（认定不计）排列。
purpose: vendor
parameters:
  by:
    kind: enum
    values: { specialties: { en: by specialties, zh: 按专科数 }, hospitals: { en: by hospitals, zh: 按医院数 }, certificates: { en: by certificates, zh: 按证书数 } }
    label: { en: counted, zh: 计数项 }
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 }, hospital: { en: hospital, zh: 医院 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  counted: { label: { en: counted, zh: 计数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: [by] } } }
ask:
  en:
    - "{by=specialties} which vendors cover the most specialties"
    - "{by=hospitals} which vendors have the most hospitals"
    - "{by=hospitals} vendors used in the most hospitals"
    - "{by=certificates} which vendors have the most certificates"
    - "{by=certificates} which vendors hold the most certificates"
    - "{by=hospitals} top vendors by hospitals"
    - "{by=hospitals} vendors by number of hospitals"
    - "{by=hospitals} {organizationKind=company} top companies by hospitals"
    - "{by=specialties} top vendors by specialties"
    - "{by=certificates} top vendors by certificates"
    - "{by=hospitals} {atLeast=2} vendors in several hospitals"
    - "{by=hospitals} {atLeast=2} vendors used in several hospitals"
    - "{by=hospitals} {atMost=1} vendors in only one hospital"
    - "{by=hospitals} {atMost=1} vendors used in only one hospital"
    - "{by=hospitals} {organizationKind=company} {atLeast=2} companies used in several hospitals"
    - "{by=hospitals} {organizationKind=company} {atMost=1} companies in only one hospital"
    - "{by=specialties} vendors with at least {atLeast} specialties"
    - "{by=hospitals} vendors with at least {atLeast} hospitals"
    - "{by=hospitals} vendors used in at least {atLeast} hospitals"
    - "{by=certificates} vendors with at least {atLeast} certificates"
    - "{by=certificates} vendors that hold at least {atLeast} certificates"
    - "{by=specialties} {organizationKind=company} which companies cover the most specialties"
    - "{by=hospitals} {organizationKind=company} companies with the most hospitals"
    - "{by=hospitals} {organizationKind=company} companies used in the most hospitals"
    - "{by=specialties} {organizationKind=company} companies with at least {atLeast} specialties"
    - "{by=hospitals} {organizationKind=company} companies with at least {atLeast} hospitals"
    - "{by=hospitals} {organizationKind=company} companies used in at least {atLeast} hospitals"
    - "{by=certificates} {organizationKind=company} companies with at least {atLeast} certificates"
    - "{by=certificates} {organizationKind=company} companies that hold at least {atLeast} certificates"
    - "{by=hospitals} hospitals per vendor"
    - "{by=specialties} specialties per vendor"
    - "{by=certificates} certificates per vendor"
  zh:
    - "{by=specialties}覆盖专科最多的厂商"
    - "{by=hospitals}医院最多的厂商"
    - "{by=hospitals}使用医院最多的厂商"
    - "{by=certificates}证书最多的厂商"
    - "{by=certificates}持有证书最多的厂商"
    - "{by=specialties}至少{atLeast}专科的厂商"
    - "{by=hospitals}至少{atLeast}医院的厂商"
    - "{by=hospitals}部署在至少{atLeast}医院的厂商"
    - "{by=hospitals}每个厂商多少医院"
    - "{by=specialties}每个厂商多少专科"
    - "{by=certificates}每个厂商多少证书"
---*/
MATCH (vendor:Vendor)-[:DEVELOPS*0..1]->(holder)-[:FOR_SPECIALTY|DEPLOYED_AT|HOLDS]->(counted)
WHERE (($by = 'specialties' AND counted:Specialty) OR ($by = 'hospitals' AND counted:Hospital) OR ($by = 'certificates' AND counted:Certificate AND NOT counted.nameEn CONTAINS 'designation'))
  AND ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind OR vendor.hospitalKind = $organizationKind)
WITH vendor, count(DISTINCT counted) AS counted
WHERE ($atLeast IS NULL OR counted >= $atLeast) AND ($atMost IS NULL OR counted <= $atMost)
RETURN vendor, counted
ORDER BY counted DESC, vendor.id
LIMIT $limit
