/*---
title: { en: What is said of two entries together, zh: 关于两个条目之间的说法 }
description:
  en: "Claims that join the first entry and the second, in either direction. No row: no source we hold joins them directly."
  zh: 将两个条目直接相连的声明（任一方向）。无结果表示没有来源直接将其相连。
purpose: evidence
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
  subject: { label: { en: subject, zh: 主语 }, as: entity }
  predicate: { label: { en: relationship, zh: 关系 }, as: text }
  object: { label: { en: object, zh: 宾语 }, as: entity }
  source: { label: { en: source, zh: 来源 }, as: entity }
  tier: { label: { en: tier, zh: 来源级别 }, as: text }
  asOf: { label: { en: as of, zh: 截至 }, as: date }
  claimId: { label: { en: claim, zh: 声明 }, as: text }
ask:
  en:
    - "who says that {first} and {second} belong together"
    - "who says that {first} is used at {second}"
    - "who says that {first} uses {second}"
    - "evidence that {first} is used at {second}"
    - "source for {first} used at {second}"
    - "where does {first} used at {second} come from"
    - "claim that {first} is used at {second} come from"
    - "who says {first} develops {second}"
    - "evidence for {first} and {second}"
    - "sources for {first} and {second}"
  zh:
    - "谁说{first}与{second}有关"
    - "谁说{first}用在{second}"
    - "{first}部署在{second}的依据"
    - "{first}用在{second}的来源"
    - "{first}和{second}的依据"
    - "谁说{first}研发{second}"
---*/
MATCH (subject:Atlas)<-[:SUBJECT]-(claim:Claim)-[:OBJECT]->(object:Atlas)
WHERE subject.id IN [$first, $second] AND object.id IN [$first, $second] AND subject.id <> object.id
MATCH (claim)-[:STATED_IN]->(source:Source)
RETURN subject, claim.predicate AS predicate, object, source, claim.tier AS tier, claim.asOf AS asOf, claim.id AS claimId
ORDER BY predicate, claimId
LIMIT $limit
