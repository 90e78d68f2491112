/*---
title: { en: Who has a capability, zh: 具备某能力的模型与厂商 }
description:
  en: Models and vendors said to have this capability.
  zh: 有来源说明具备该能力的模型与厂商。
purpose: model
parameters:
  capability: { kind: entity, of: [Capability], label: { en: capability, zh: 能力 }, optional: true }
columns:
  holder: { label: { en: model or vendor, zh: 模型或厂商 }, as: entity }
  has: { label: { en: has, zh: 具备 }, as: edge }
  capability: { label: { en: capability, zh: 能力 }, as: entity }
ask:
  en:
    - "who has {capability}"
    - "which models have {capability}"
    - "which capabilities are there"
  zh:
    - "哪些模型具备{capability}"
    - "有哪些能力"
---*/
MATCH (holder)-[has:HAS_CAPABILITY]->(capability:Capability)
WHERE $capability IS NULL OR capability.id = $capability
RETURN holder, has, capability
ORDER BY capability.id, holder.id
LIMIT $limit
