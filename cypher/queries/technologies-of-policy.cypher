/*---
title: { en: Technologies the guideline names, zh: 指引涉及的技术 }
description:
  en: Technology tags and the scenarios of the guideline that carry them.
  zh: 技术标签及带有该标签的指引场景。
purpose: policy
parameters:
  technology: { kind: entity, of: [Technology], label: { en: technology, zh: 技术 }, optional: true }
  policyScenario: { kind: entity, of: [PolicyScenario], label: { en: policy scenario, zh: 政策场景 }, optional: true }
columns:
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  uses: { label: { en: uses, zh: 使用 }, as: edge }
  technology: { label: { en: technology, zh: 技术 }, as: entity }
ask:
  en:
    - "which technologies does the guideline name"
    - "technologies of the guideline"
    - "which technologies does the guideline need"
    - "which policy scenarios use {technology}"
    - "which technologies does the policy name"
    - "technologies of policy scenarios"
    - "policy scenarios that need {technology}"
    - "{technology} policy scenarios"
    - "which technologies does {policyScenario} use"
    - "technologies of {policyScenario}"
    - "technologies {policyScenario} needs"
    - "which scenarios use {technology}"
    - "which scenarios need {technology}"
    - "scenarios that rely on {technology}"
    - "scenarios that need {technology}"
  zh:
    - "指引提到哪些技术"
    - "指引的技术"
    - "哪些政策场景使用{technology}"
    - "政策涉及哪些技术"
    - "{technology}政策场景"
    - "{policyScenario}使用哪些技术"
    - "{policyScenario}的技术"
    - "哪些场景使用{technology}"
    - "需要{technology}的场景"
---*/
MATCH (policyScenario:PolicyScenario)-[uses:USES_TECHNOLOGY]->(technology:Technology)
WHERE ($technology IS NULL OR technology.id = $technology)
  AND ($policyScenario IS NULL OR policyScenario.id = $policyScenario)
RETURN policyScenario, uses, technology
ORDER BY technology.id, policyScenario.ordinal, policyScenario.id
LIMIT $limit
