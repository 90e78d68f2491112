/*---
title: { en: Who was interviewed for a document, zh: 文献的受访者 }
description:
  en: "People and vendors interviewed for a report, and the vendors and models it has a case study of."
  zh: 报告的受访人物与厂商，以及案例研究涉及的厂商与模型。
purpose: people
parameters:
  document: { kind: entity, of: [Document], label: { en: document, zh: 文献 }, default: vbinsight-2025-report }
  how:
    kind: enum
    values: { interviewed: { en: interviewed, zh: 受访 }, case-study: { en: case study, zh: 案例 } }
    label: { en: how, zh: 方式 }
    optional: true
  kind:
    kind: enum
    values: { Vendor: { en: organisations, zh: 机构 }, Person: { en: people, zh: 人物 }, Model: { en: models, zh: 模型 } }
    label: { en: who, zh: 对象 }
    optional: true
columns:
  who: { label: { en: who, zh: 谁 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  document: { label: { en: document, zh: 文献 }, as: entity }
  chapter: { label: { en: chapter, zh: 章节 }, as: text }
ask:
  en:
    - "{how=interviewed} who was interviewed for {document}"
    - "{how=case-study} whose case studies are in {document}"
    - "{how=interviewed} who was interviewed"
    - "{how=interviewed} {kind=Vendor} interviewed companies"
    - "{how=interviewed} {kind=Vendor} which companies did the report interview"
    - "{how=interviewed} {kind=Person} interviewed people"
    - "{how=interviewed} {kind=Person} which people did the report interview"
    - "{how=interviewed} who was interviewed for the report"
    - "{how=case-study} case studies"
    - "{how=case-study} case studies of the report"
    - "{how=case-study} {kind=Vendor} which companies are case studies"
    - "{how=case-study} {kind=Model} which models are case studies"
  zh:
    - "{how=interviewed}谁接受了{document}的访谈"
    - "{how=case-study}{document}有哪些案例"
    - "{how=interviewed}谁接受了访谈"
    - "{how=case-study}{kind=Vendor}有哪些企业案例"
    - "{how=case-study}{kind=Vendor}报告的案例企业"
    - "{how=case-study}报告有哪些案例"
    - "{how=interviewed}受访者"
    - "{how=interviewed}报告访谈了谁"
    - "{how=interviewed}{kind=Vendor}报告访谈了哪些公司"
    - "{how=interviewed}{kind=Vendor}访谈的企业"
    - "{how=interviewed}{kind=Person}报告访谈了哪些人"
---*/
MATCH (who)-[edge:INTERVIEWED_FOR|CASE_STUDY_IN]->(document:Document {id: $document})
WHERE ($how IS NULL OR type(edge) = CASE $how WHEN 'interviewed' THEN 'INTERVIEWED_FOR' ELSE 'CASE_STUDY_IN' END)
  AND ($kind IS NULL OR $kind IN labels(who))
RETURN who, edge, document, edge.chapter AS chapter
ORDER BY type(edge), who.id
LIMIT $limit
