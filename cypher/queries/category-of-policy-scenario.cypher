/*---
title: { en: The category of a policy scenario, zh: 政策场景所属的类别 }
description:
  en: The category and section of the 2024 guideline in which the scenario stands.
  zh: 该场景在 2024 年指引中所属的类别与部分。
purpose: policy
parameters:
  policyScenario: { kind: entity, of: [PolicyScenario], label: { en: policy scenario, zh: 政策场景 } }
columns:
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  within: { label: { en: within, zh: 属于 }, as: edge }
  category: { label: { en: category, zh: 类别 }, as: entity }
ask:
  en:
    - "which policy category does {policyScenario} belong to"
    - "which category is {policyScenario} in"
    - "policy category of {policyScenario}"
  zh:
    - "{policyScenario}属于哪个政策类别"
    - "{policyScenario}的政策类别"
---*/
MATCH (policyScenario:PolicyScenario {id: $policyScenario})-[within:IN_CATEGORY]->(category:PolicyCategory)
RETURN policyScenario, within, category
ORDER BY category.id
LIMIT $limit
