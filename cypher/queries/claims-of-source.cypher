/*---
title: { en: What a source states, zh: 来源陈述了什么 }
description:
  en: Every claim taken from the source.
  zh: 取自该来源的所有声明。
purpose: evidence
parameters:
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
  tier: { label: { en: tier, zh: 来源级别 }, as: text }
  claimId: { label: { en: claim, zh: 声明 }, as: text }
ask:
  en:
    - "what does {source} state"
    - "according to {source}"
    - "claims of {source}"
  zh:
    - "{source}说了什么"
    - "根据{source}"
    - "{source}陈述了哪些内容"
---*/
// from the source outwards: read as one path, every claim would be gone through
MATCH (:Source {id: $source})<-[stated:STATED_IN]-(claim:Claim)
MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN subject, claim.predicate AS predicate, claim.predicateZh AS predicateZh, object, claim.value AS value,
  claim.valueZh AS valueZh, stated.section AS section, stated.sectionZh AS sectionZh, stated.paragraph AS paragraph,
  claim.tier AS tier, claim.id AS claimId
ORDER BY subject.id, predicate, claimId
LIMIT $limit
