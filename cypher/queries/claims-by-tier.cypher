/*---
title: { en: What one kind of source states, zh: 某类来源的说法 }
description:
  en: "Claims of one tier, each with its source: what was said, and by whom."
  zh: 某一级别来源的全部声明，各附来源。
purpose: evidence
parameters:
  tier:
    kind: enum
    values: { regulator: { en: regulator, zh: 监管机构 }, peer-reviewed: { en: peer-reviewed, zh: 同行评审 }, independent-report: { en: independent report, zh: 独立报告 }, hospital: { en: hospital, zh: 医院 }, press: { en: press, zh: 媒体 }, developer: { en: developer, zh: 研发方 }, curator: { en: curator, zh: 编者 }, recalled: { en: recalled, zh: 回忆 } }
    label: { en: tier, zh: 来源级别 }
columns:
  subject: { label: { en: subject, zh: 主语 }, as: entity }
  predicate: { label: { en: what is stated, zh: 陈述内容 }, as: text }
  predicateZh: { label: { en: what is stated in Chinese, zh: 中文陈述内容 }, as: text }
  object: { label: { en: object, zh: 宾语 }, as: entity }
  value: { label: { en: value, zh: 值 }, as: text }
  valueZh: { label: { en: value in Chinese, zh: 中文值 }, as: text }
  source: { label: { en: source, zh: 来源 }, as: entity }
  asOf: { label: { en: as of, zh: 截至 }, as: date }
  claimId: { label: { en: claim, zh: 声明 }, as: text }
ask:
  en:
    - "{tier=regulator} which claims come from regulators"
    - "{tier=regulator} claims by regulators"
    - "{tier=regulator} what do regulators state"
    - "{tier=peer-reviewed} peer reviewed claims"
    - "{tier=peer-reviewed} which claims are peer reviewed"
    - "{tier=peer-reviewed} what do peer reviewed papers state"
    - "{tier=press} which claims come from the press"
    - "{tier=press} press claims"
    - "{tier=recalled} recalled claims"
    - "{tier=recalled} which claims are recalled"
  zh:
    - "{tier=regulator}哪些声明来自监管机构"
    - "{tier=regulator}监管机构的说法"
    - "{tier=peer-reviewed}同行评审的声明"
    - "{tier=peer-reviewed}同行评议的声明"
    - "{tier=peer-reviewed}论文的说法"
    - "{tier=press}媒体的说法"
    - "{tier=press}哪些声明来自媒体"
---*/
MATCH (subject)<-[:SUBJECT]-(claim:Claim {tier: $tier})-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN subject, claim.predicate AS predicate, claim.predicateZh AS predicateZh, object, claim.value AS value,
  claim.valueZh AS valueZh, source, claim.asOf AS asOf, claim.id AS claimId
ORDER BY subject.id, predicate, claimId
LIMIT $limit
