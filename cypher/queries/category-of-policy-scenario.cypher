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
  section: { label: { en: section, zh: 部分 }, as: entity }
ask:
  en:
    - "which policy category does {policyScenario} belong to"
    - "which category is {policyScenario} in"
    - "policy category of {policyScenario}"
    - "which section is {policyScenario} in"
    - "which section does {policyScenario} belong to"
    - "section of {policyScenario}"
  zh:
    - "{policyScenario}属于哪个政策类别"
    - "{policyScenario}的政策类别"
    - "{policyScenario}属于哪个板块"
    - "{policyScenario}的板块"
---*/
MATCH (policyScenario:PolicyScenario {id: $policyScenario})-[within:IN_CATEGORY]->(category:PolicyCategory)-[:IN_SECTION]->(section:PolicySection)
RETURN policyScenario, within, category, section
ORDER BY category.id
LIMIT $limit
