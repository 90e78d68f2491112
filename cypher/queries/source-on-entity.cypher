/*---
title: { en: What a source states of an entry, zh: 来源对某条目的陈述 }
description:
  en: Every claim of the source in which the entry stands, as subject or object.
  zh: 该来源中涉及该条目（作为主语或宾语）的全部声明。
purpose: evidence
parameters:
  entity:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person]
    label: { en: entry, zh: 条目 }
  source: { kind: entity, of: [Source], label: { en: source, zh: 来源 } }
columns:
  subject: { label: { en: subject, zh: 主语 }, as: entity }
  predicate: { label: { en: what is stated, zh: 陈述内容 }, as: text }
  predicateZh: { label: { en: what is stated in Chinese, zh: 中文陈述内容 }, as: text }
  object: { label: { en: object, zh: 宾语 }, as: entity }
  value: { label: { en: value, zh: 值 }, as: text }
  valueZh: { label: { en: value in Chinese, zh: 中文值 }, as: text }
  section: { label: { en: section, zh: 章节 }, as: text }
  sectionZh: { label: { en: section in Chinese, zh: 中文章节 }, as: text }
  paragraph: { label: { en: paragraph, zh: 段落 }, as: number }
  claimId: { label: { en: claim, zh: 声明 }, as: text }
ask:
  en:
    - "what does {source} say about {entity}"
    - "what does {source} state of {entity}"
    - "{source=vbinsight-2025-report-excerpt} what does the report say about {entity}"
    - "{source=vbinsight-2025-report-excerpt} {entity} in the report"
  zh:
    - "{source}怎么说{entity}"
    - "{source}关于{entity}说了什么"
    - "{source=vbinsight-2025-report-excerpt}报告怎么说{entity}"
    - "{source=vbinsight-2025-report-excerpt}报告关于{entity}说了什么"
---*/
MATCH (entry:Atlas {id: $entity})<-[:SUBJECT|OBJECT]-(claim:Claim)-[stated:STATED_IN]->(:Source {id: $source})
WITH DISTINCT claim, stated
MATCH (subject)<-[:SUBJECT]-(claim)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN subject, claim.predicate AS predicate, claim.predicateZh AS predicateZh, object, claim.value AS value,
  claim.valueZh AS valueZh, stated.section AS section, stated.sectionZh AS sectionZh, stated.paragraph AS paragraph,
  claim.id AS claimId
ORDER BY subject.id, predicate, claimId
LIMIT $limit
