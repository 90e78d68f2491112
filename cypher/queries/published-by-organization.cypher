/*---
title: { en: "What an organisation publishes, issues and organises", zh: 机构发布、颁发与主办的内容 }
description:
  en: "Documents it publishes, policies and certificates it issues, evaluations and events it organises."
  zh: 其发布的文献、颁布的政策与颁发的证书、主办的评测与活动。
purpose: people
parameters:
  organization: { kind: entity, of: [Vendor], label: { en: organisation, zh: 机构 }, optional: true }
  how:
    kind: enum
    values: { PUBLISHES: { en: publishes, zh: 出版 }, ISSUED: { en: issued, zh: 颁发 }, ORGANISES: { en: organises, zh: 主办 }, any: { en: "any way, models it develops too", zh: 任何方式，含所研发的模型 } }
    label: { en: how, zh: 方式 }
    optional: true
columns:
  organization: { label: { en: organisation, zh: 机构 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  work: { label: { en: what, zh: 内容 }, as: entity }
ask:
  en:
    - "what does {organization} publish"
    - "{how=any} what has {organization} released"
    - "what did {organization} issue"
    - "who issued which policy"
    - "{how=PUBLISHES} which documents did {organization} publish"
    - "{how=ORGANISES} what does {organization} organise"
    - "{how=ORGANISES} which events did {organization} organise"
    - "{organization} issued"
  zh:
    - "{how=any}{organization}发布了什么"
    - "{how=ORGANISES}{organization}主办了什么活动"
    - "{how=ORGANISES}{organization}主办了什么"
    - "{organization}发布了哪些文件"
---*/
MATCH (organization:Vendor)-[edge:PUBLISHES|ISSUED|ORGANISES|DEVELOPS]->(work)
WHERE ($organization IS NULL OR organization.id = $organization) AND ($how = 'any' OR type(edge) = $how OR ($how IS NULL AND type(edge) <> 'DEVELOPS'))
RETURN organization, edge, work
ORDER BY organization.id, type(edge), work.id
LIMIT $limit
