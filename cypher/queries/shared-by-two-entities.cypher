/*---
title: { en: What two entries share, zh: 两个条目的共同点 }
description:
  en: "Everything that two entries of any kind are both joined to directly, for instance what two models or two hospitals have in common."
  zh: 任意两个条目（如两个模型或两家医院）共同直接关联的一切。
purpose: market
parameters:
  first:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person, Statistic, Taxonomy, TaxonomyItem]
    label: { en: first entry, zh: 第一个条目 }
  second:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person, Statistic, Taxonomy, TaxonomyItem]
    label: { en: second entry, zh: 第二个条目 }
columns:
  shared: { label: { en: shared, zh: 共同项 }, as: entity }
  firstRelationship: { label: { en: relationship of the first, zh: 第一个的关系 }, as: text }
  secondRelationship: { label: { en: relationship of the second, zh: 第二个的关系 }, as: text }
ask:
  en:
    - "what connects {first} and {second}"
    - "what do {first} and {second} have in common"
    - "what do {first} and {second} share"
  zh:
    - "{first}和{second}有什么关联"
    - "{first}和{second}有什么共同点"
---*/
MATCH (first:Atlas {id: $first})-[one]-(shared:Atlas)
MATCH (shared)-[two]-(second:Atlas {id: $second})
WHERE NOT shared:Claim AND first.id <> second.id
RETURN DISTINCT shared, type(one) AS firstRelationship, type(two) AS secondRelationship
ORDER BY firstRelationship, secondRelationship, shared.id
LIMIT $limit
