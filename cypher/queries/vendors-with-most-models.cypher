/*---
title: { en: Vendors by number of models, zh: 按模型数排列的厂商 }
description:
  en: "Who develops how many models of those we hold; this is not the market's total."
  zh: 各厂商研发的模型数（仅指本库收录的模型，并非市场总数）。
purpose: vendor
parameters:
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 }, government: { en: government, zh: 政府机构 }, hospital: { en: hospital, zh: 医院 }, community-health-center: { en: community health center, zh: 社区卫生服务中心 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-of-vendor, parameters: { vendor: [vendor] } } }
  scenarios: { label: { en: scenarios, zh: 场景数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=scenarios"] } } }
  hospitals: { label: { en: hospitals, zh: 医院数 }, as: integer, opens: { query: reach-of-entity, parameters: { entity: [vendor], by: ["=hospitals"] } } }
ask:
  en:
    - "{organizationKind=company} which companies have the most models"
    - "{organizationKind=company} top companies by models"
    - "{organizationKind=company} companies with more than {atLeast} models"
    - "{organizationKind=company} companies with at least {atLeast} models"
    - "which vendors have the most models"
    - "vendors by number of models"
    - "who develops the most models"
    - "who has the most models"
    - "top vendors by models"
    - "vendors ranked by models"
    - "models per vendor"
    - "{organizationKind=university} which universities have the most models"
    - "who developed the most models"
    - "vendors with more than {atLeast} models"
    - "{atLeast=1} {atMost=1} vendors with only one model"
    - "vendors that develop more than {atLeast} models"
    - "vendors with at least {atLeast} models"
    - "who develops at least {atLeast} models"
    - "{order=ascending} vendors with the fewest models"
    - "{order=ascending} who develops the fewest models"
    - "vendors with fewer than {atMost} models"
    - "vendors with at most {atMost} models"
    - "vendors that develop fewer than {atMost} models"
    - "vendors that develop at most {atMost} models"
  zh:
    - "{organizationKind=company}哪些公司模型最多"
    - "{organizationKind=company}研发模型最多的公司"
    - "{organizationKind=company}模型超过{atLeast}的公司"
    - "{organizationKind=company}至少{atLeast}模型的公司"
    - "{organizationKind=company}前公司模型数量"
    - "哪些厂商模型最多"
    - "{atLeast=1}{atMost=1}哪些厂商只有一个模型"
    - "谁的模型最多"
    - "各厂商有多少模型"
    - "厂商模型数排名"
    - "研发模型最多的厂商"
    - "{organizationKind=university}哪些高校模型最多"
    - "模型超过{atLeast}的厂商"
    - "至少{atLeast}模型的厂商"
    - "研发至少{atLeast}模型的厂商"
    - "研发超过{atLeast}模型的厂商"
    - "{order=ascending}模型最少的厂商"
    - "前厂商模型数量"
    - "模型少于{atMost}的厂商"
    - "模型不超过{atMost}的厂商"
    - "至多{atMost}模型的厂商"
    - "研发模型少于{atMost}的厂商"
---*/
MATCH (vendor:Vendor)-[:DEVELOPS]->(model:Model)
WHERE $organizationKind IS NULL OR vendor.organizationKind = $organizationKind OR vendor.hospitalKind = $organizationKind
OPTIONAL MATCH (model)-[:COVERS]->(scenario:Scenario)
OPTIONAL MATCH (model)-[:DEPLOYED_AT]->(hospital:Hospital)
WITH vendor, count(DISTINCT model) AS models, count(DISTINCT scenario) AS scenarios, count(DISTINCT hospital) AS hospitals
WHERE ($atLeast IS NULL OR models >= $atLeast) AND ($atMost IS NULL OR models <= $atMost)
RETURN vendor, models, scenarios, hospitals
ORDER BY CASE WHEN $order = 'ascending' THEN models ELSE 0 - models END, scenarios DESC, vendor.id
LIMIT $limit
