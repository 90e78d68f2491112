/*---
title: { en: Vendors active in a scenario without a model named, zh: 活跃于某场景但未指明模型的厂商 }
description:
  en: A source says the vendor works in this scenario and names no model. They are never counted as covering it.
  zh: 来源说明该厂商活跃于此场景但未指明模型；不计为覆盖。
purpose: coverage
parameters:
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 }, optional: true }
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: vendor, zh: 厂商 }, optional: true }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  active: { label: { en: active in, zh: 活跃于 }, as: edge }
  scenario: { label: { en: scenario, zh: 场景 }, as: entity }
ask:
  en:
    - "which vendors are active in {scenario}"
    - "is {vendor} active in {scenario}"
    - "where is {vendor} active"
    - "which scenarios is {vendor} active in"
    - "vendors active without a model named"
  zh:
    - "哪些厂商活跃于{scenario}"
    - "{vendor}是否活跃于{scenario}"
    - "{vendor}活跃于哪些场景"
    - "未指明模型的活跃厂商"
    - "活跃厂商{scenario}"
---*/
MATCH (vendor:Vendor)-[active:ACTIVE_IN]->(scenario:Scenario)
WHERE ($scenario IS NULL OR scenario.id = $scenario) AND ($vendor IS NULL OR vendor.id = $vendor)
RETURN vendor, active, scenario
ORDER BY scenario.id, vendor.id
LIMIT $limit
