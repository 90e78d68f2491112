/*---
title: { en: Facts of a source, zh: 来源的基本信息 }
description:
  en: Who published a source, whose voice it is, its date, address and licence, and how much is taken from it.
  zh: 来源的发布者、发声方、日期、地址与许可，以及取自它的声明数。
purpose: evidence
parameters:
  source: { kind: entity, of: [Source], label: { en: source, zh: 来源 } }
columns:
  source: { label: { en: source, zh: 来源 }, as: entity }
  publisher: { label: { en: publisher, zh: 发布者 }, as: text }
  speaker: { label: { en: speaker, zh: 发声方 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
  url: { label: { en: address, zh: 地址 }, as: text }
  licence: { label: { en: licence, zh: 许可 }, as: text }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-source, parameters: { source: [source] } } }
whenEmpty: unknown
ask:
  en:
    - "{source=vbinsight-2025-report-excerpt} who wrote the report"
    - "{source=vbinsight-2025-report-excerpt} who published the report"
    - "{source=vbinsight-2025-report-excerpt} when was the report published"
    - "{source=vbinsight-2025-report-excerpt} when was the report released"
    - "{source=vbinsight-2025-report-excerpt} who made the report"
    - "{source=vbinsight-2025-report-excerpt} what is the report"
  zh:
    - "{source=vbinsight-2025-report-excerpt}报告是谁写的"
    - "{source=vbinsight-2025-report-excerpt}谁发布了报告"
    - "{source=vbinsight-2025-report-excerpt}报告是谁发布的"
    - "{source=vbinsight-2025-report-excerpt}报告什么时候发布"
    - "{source=vbinsight-2025-report-excerpt}报告是谁做的"
---*/
MATCH (source:Source {id: $source})
OPTIONAL MATCH (claim:Claim)-[:STATED_IN]->(source)
RETURN source, source.publisher AS publisher, source.speaker AS speaker, source.date AS date, source.url AS url,
  source.licence AS licence, count(claim) AS claims
ORDER BY source.id
LIMIT $limit
