/*---
title: { en: Who was interviewed for a document, zh: 文献的受访者 }
description:
  en: "People and vendors interviewed for a report, and the vendors and models it has a case study of."
  zh: 报告的受访人物与厂商，以及案例研究涉及的厂商与模型。
purpose: people
parameters:
  document: { kind: entity, of: [Document], label: { en: document, zh: 文献 }, default: vbinsight-2025-report }
columns:
  who: { label: { en: who, zh: 谁 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  document: { label: { en: document, zh: 文献 }, as: entity }
  chapter: { label: { en: chapter, zh: 章节 }, as: text }
ask:
  en:
    - "who was interviewed for {document}"
    - "whose case studies are in {document}"
    - "who was interviewed"
    - "interviewed vendors"
    - "who was interviewed for the report"
    - "case studies"
    - "case studies of the report"
    - "which companies are case studies"
  zh:
    - "谁接受了{document}的访谈"
    - "{document}有哪些案例"
    - "谁接受了访谈"
    - "有哪些企业案例"
    - "受访者"
    - "报告访谈了谁"
---*/
MATCH (who)-[edge:INTERVIEWED_FOR|CASE_STUDY_IN]->(document:Document {id: $document})
RETURN who, edge, document, edge.chapter AS chapter
ORDER BY type(edge), who.id
LIMIT $limit
