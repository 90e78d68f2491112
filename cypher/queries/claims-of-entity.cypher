/*---
title: { en: Where an entry comes from, zh: 条目的出处 }
description:
  en: "Every claim about the entry, as its subject or its object, with source, tier and date."
  zh: 关于该条目（作为主语或宾语）的所有声明及其来源、级别与日期。
purpose: evidence
parameters:
  entity:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person, Statistic, Taxonomy, TaxonomyItem]
    label: { en: entry, zh: 条目 }
  tier:
    kind: enum
    values: { regulator: { en: regulator, zh: 监管机构 }, peer-reviewed: { en: peer-reviewed, zh: 同行评审 }, independent-report: { en: independent report, zh: 独立报告 }, hospital: { en: hospital, zh: 医院 }, press: { en: press, zh: 媒体 }, developer: { en: developer, zh: 研发方 } }
    label: { en: tier, zh: 来源级别 }
    optional: true
columns:
  subject: { label: { en: subject, zh: 主语 }, as: entity }
  predicate: { label: { en: what is stated, zh: 陈述内容 }, as: text }
  predicateZh: { label: { en: what is stated in Chinese, zh: 中文陈述内容 }, as: text }
  object: { label: { en: object, zh: 宾语 }, as: entity }
  value: { label: { en: value, zh: 值 }, as: text }
  valueZh: { label: { en: value in Chinese, zh: 中文值 }, as: text }
  source: { label: { en: source, zh: 来源 }, as: entity }
  tier: { label: { en: tier, zh: 来源级别 }, as: text }
  confidence: { label: { en: confidence, zh: 可信度 }, as: text }
  asOf: { label: { en: as of, zh: 截至 }, as: date }
  claimId: { label: { en: claim, zh: 声明 }, as: text }
ask:
  en:
    - "where does {entity} come from"
    - "what is said about {entity}"
    - "sources of {entity}"
    - "who says so about {entity}"
    - "evidence for {entity}"
    - "claims about {entity}"
    - "who says so {entity}"
    - "which sources mention {entity}"
    - "how reliable is {entity}"
    - "tier of the evidence for {entity}"
    - "evidence tier of {entity}"
    - "how reliable is the claim about {entity}"
    - "{tier=regulator} what do regulators say about {entity}"
    - "{tier=regulator} regulator claims about {entity}"
    - "{tier=peer-reviewed} what do peer reviewed papers say about {entity}"
    - "{tier=peer-reviewed} peer reviewed claims about {entity}"
    - "{tier=press} what does the press say about {entity}"
  zh:
    - "{entity}的出处"
    - "{entity}的来源是什么"
    - "关于{entity}有哪些说法"
    - "{entity}来自"
    - "{entity}有什么依据"
    - "{entity}证据"
    - "哪些来源提到{entity}"
    - "{tier=regulator}监管机构怎么说{entity}"
    - "{tier=peer-reviewed}论文怎么说{entity}"
    - "{tier=press}媒体怎么说{entity}"
---*/
MATCH (:Atlas {id: $entity})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE $tier IS NULL OR claim.tier = $tier
WITH DISTINCT claim
// from the claim outwards: read as one path, every source would be gone through
MATCH (claim)-[:SUBJECT]->(subject)
MATCH (claim)-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN subject, claim.predicate AS predicate, claim.predicateZh AS predicateZh, object, claim.value AS value,
  claim.valueZh AS valueZh, source, claim.tier AS tier,
  claim.confidence AS confidence, claim.asOf AS asOf, claim.id AS claimId
ORDER BY predicate, claimId
LIMIT $limit
