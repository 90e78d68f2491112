/*---
title: { en: What an entry is, zh: 条目是什么 }
description:
  en: One entry with its gloss or note and the number of claims about it.
  zh: 该条目及其释义或备注、相关声明数。
purpose: evidence
parameters:
  entity:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person, Statistic, Taxonomy, TaxonomyItem]
    label: { en: entry, zh: 条目 }
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  gloss: { label: { en: gloss, zh: 释义 }, as: text }
  glossZh: { label: { en: gloss in Chinese, zh: 中文释义 }, as: text }
  aliases: { label: { en: other names, zh: 其他名称 }, as: list }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-entity, parameters: { entity: [entity] } } }
ask:
  en:
    - "what is {entity}"
    - "what does {entity} mean"
    - "define {entity}"
    - "aliases of {entity}"
    - "other names of {entity}"
    - "{entity}"
    - "{entity=pol-nhc-scenarios-2024} what is the guideline"
  zh:
    - "{entity}是什么"
    - "什么是{entity}"
    - "{entity}的含义"
    - "介绍{entity}"
    - "{entity}的别名"
    - "{entity=pol-nhc-scenarios-2024}什么是指引"
---*/
MATCH (entity:Atlas {id: $entity})
OPTIONAL MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN entity, coalesce(entity.glossEn, entity.factEn, entity.note) AS gloss,
  coalesce(entity.glossZh, entity.factZh, entity.noteZh) AS glossZh,
  entity.aliases AS aliases, count(DISTINCT claim) AS claims
ORDER BY entity.id
LIMIT $limit
