/*---
title: { en: Sources and how much they state, zh: 来源及其声明数 }
description:
  en: "Every source with its publisher, whose voice it is, its date, and how many claims rest on it."
  zh: 各来源的发布者、发声方、日期及所支持的声明数。
purpose: evidence
parameters:
  speaker:
    kind: enum
    values: { regulator: { en: regulator, zh: 监管机构 }, peer-reviewed: { en: peer-reviewed, zh: 同行评审 }, independent-report: { en: independent report, zh: 独立报告 }, hospital: { en: hospital, zh: 医院 }, press: { en: press, zh: 媒体 }, developer: { en: developer, zh: 研发方 }, curator: { en: curator, zh: 编者 }, recalled: { en: recalled, zh: 回忆 } }
    label: { en: speaker, zh: 发声方 }
    optional: true
columns:
  source: { label: { en: source, zh: 来源 }, as: entity }
  publisher: { label: { en: publisher, zh: 发布者 }, as: text }
  speaker: { label: { en: speaker, zh: 发声方 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-source, parameters: { source: [source] } } }
ask:
  en:
    - "which sources are there"
    - "which sources state the most"
    - "sources by number of claims"
    - "which sources"
    - "{speaker=regulator} which sources are regulators"
    - "{speaker=peer-reviewed} which sources are peer reviewed"
    - "{speaker=press} which sources are press"
    - "{speaker=press} media sources"
  zh:
    - "有哪些来源"
    - "哪些来源声明最多"
    - "来源"
    - "{speaker=regulator}监管机构来源"
    - "{speaker=peer-reviewed}论文来源"
    - "{speaker=press}媒体来源"
---*/
MATCH (source:Source)
WHERE $speaker IS NULL OR source.speaker = $speaker
OPTIONAL MATCH (claim:Claim)-[:STATED_IN]->(source)
RETURN source, source.publisher AS publisher, source.speaker AS speaker, source.date AS date, count(claim) AS claims
ORDER BY claims DESC, source.id
LIMIT $limit
