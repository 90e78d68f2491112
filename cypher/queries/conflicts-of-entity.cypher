/*---
title: { en: Disagreements about an entry, zh: 关于某条目的分歧 }
description:
  en: "Conflicts that name a claim about the entry, with how many claims stand against each other in all."
  zh: 涉及该条目声明的分歧，以及该分歧所含的声明总数。
purpose: evidence
parameters:
  entity:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person, Statistic, Taxonomy, TaxonomyItem]
    label: { en: entry, zh: 条目 }
columns:
  conflict: { label: { en: topic, zh: 主题 }, as: entity }
  status: { label: { en: status, zh: 状态 }, as: text }
  values: { label: { en: values, zh: 数值 }, as: list }
  valuesZh: { label: { en: values in Chinese, zh: 中文数值 }, as: list }
  reading: { label: { en: reading, zh: 解读 }, as: text }
  readingZh: { label: { en: reading in Chinese, zh: 中文解读 }, as: text }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "do sources agree on {entity}"
    - "conflicts about {entity}"
    - "disagreements about {entity}"
  zh:
    - "关于{entity}来源是否一致"
    - "{entity}有哪些分歧"
---*/
MATCH (conflict:Conflict)-[:BETWEEN]->(claim:Claim)
WHERE EXISTS { (conflict)-[:BETWEEN]->(:Claim)-[:SUBJECT|OBJECT]->(:Atlas {id: $entity}) }
WITH conflict, claim
ORDER BY conflict.id, claim.id
WITH conflict, collect(DISTINCT claim.id) AS claimIds
RETURN conflict, conflict.status AS status, conflict.values AS values, conflict.valuesZh AS valuesZh, conflict.reading AS reading,
  conflict.readingZh AS readingZh, size(claimIds) AS claims, claimIds
ORDER BY conflict.id
LIMIT $limit
