/*---
title: { en: Scenarios of a policy category, zh: 政策类别下的场景 }
description:
  en: "The numbered scenarios of a category or of the whole guideline, with the gloss, the page and whether the text names large models."
  zh: 某类别或整个指引的编号场景、释义、页码及文本是否提到大模型。
purpose: policy
parameters:
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
  mentions:
    kind: enum
    values: { true: { en: names large models, zh: 提到大模型 }, false: { en: does not, zh: 未提到 } }
    label: { en: large models in the text, zh: 文本是否提到大模型 }
    optional: true
columns:
  policyScenario: { label: { en: policy scenario, zh: 政策场景 }, as: entity }
  category: { label: { en: category, zh: 类别 }, as: entity }
  glossEn: { label: { en: gloss, zh: 释义 }, as: text }
  glossZh: { label: { en: gloss in Chinese, zh: 中文释义 }, as: text }
  mentionsLargeModels: { label: { en: text names large models, zh: 文本提到大模型 }, as: boolean }
  printedPage: { label: { en: page, zh: 页码 }, as: number }
ask:
  en:
    - "which policy scenarios are in {category}"
    - "{mentions=true} which policy scenarios mention large models"
    - "policy scenarios of {category}"
    - "scenarios of {category}"
    - "{category} scenarios"
    - "{mentions=true} which policy scenarios of {category} mention large models"
    - "which policy scenarios are there"
    - "{mentions=true} which scenarios mention large models"
    - "{mentions=true} which scenarios of the guideline mention large models"
  zh:
    - "{category}有哪几种"
    - "{category}有哪几类场景"
    - "{category}包含哪些场景"
    - "{mentions=true}哪些政策场景提到大模型"
    - "{category}的场景"
    - "有哪些政策场景"
    - "{mentions=true}哪些场景提到大模型"
    - "{mentions=true}指引哪些场景提到大模型"
---*/
MATCH (policyScenario:PolicyScenario)-[:IN_CATEGORY]->(category:PolicyCategory)
WHERE ($category IS NULL OR category.id = $category)
  AND ($mentions IS NULL OR policyScenario.mentionsLargeModels = ($mentions = 'true'))
RETURN policyScenario, category, policyScenario.glossEn AS glossEn, policyScenario.glossZh AS glossZh,
  policyScenario.mentionsLargeModels AS mentionsLargeModels, policyScenario.printedPage AS printedPage
ORDER BY policyScenario.ordinal, policyScenario.id
LIMIT $limit
