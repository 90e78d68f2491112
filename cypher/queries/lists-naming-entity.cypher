/*---
title: { en: Lists that name an entry, zh: 提到某条目的清单 }
description:
  en: "Lists of the reports in which the entry stands, with its item and rank."
  zh: 报告中列有该条目的清单、条目与排名。
purpose: report
parameters:
  entity:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person, Statistic, Taxonomy, TaxonomyItem]
    label: { en: entry, zh: 条目 }
columns:
  taxonomy: { label: { en: list, zh: 清单 }, as: entity }
  has: { label: { en: has, zh: 包含 }, as: edge }
  item: { label: { en: item, zh: 条目 }, as: entity }
  rank: { label: { en: rank, zh: 排名 }, as: number }
ask:
  en:
    - "in which lists does {entity} stand"
    - "which lists name {entity}"
  zh:
    - "{entity}在哪些清单中"
    - "哪些清单提到{entity}"
---*/
MATCH (taxonomy:Taxonomy)-[has:HAS_ITEM]->(item:TaxonomyItem)-[:ABOUT]->(:Atlas {id: $entity})
RETURN taxonomy, has, item, item.rank AS rank
ORDER BY taxonomy.id, item.id
LIMIT $limit
