/*---
title: { en: "What an organisation publishes, issues and organises", zh: 机构发布、颁发与主办的内容 }
description:
  en: "Documents it publishes, policies and certificates it issues, evaluations and events it organises."
  zh: 其发布的文献、颁布的政策与颁发的证书、主办的评测与活动。
purpose: people
parameters:
  organization: { kind: entity, of: [Vendor], label: { en: organisation, zh: 机构 }, optional: true }
columns:
  organization: { label: { en: organisation, zh: 机构 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  work: { label: { en: what, zh: 内容 }, as: entity }
ask:
  en:
    - "what does {organization} publish"
    - "what did {organization} issue"
    - "who issued which policy"
    - "which documents did {organization} publish"
    - "{organization} issued"
  zh:
    - "{organization}发布了什么"
    - "{organization}主办了什么活动"
    - "{organization}发布了哪些文件"
---*/
MATCH (organization:Vendor)-[edge:PUBLISHES|ISSUED|ORGANISES]->(work)
WHERE $organization IS NULL OR organization.id = $organization
RETURN organization, edge, work
ORDER BY organization.id, type(edge), work.id
LIMIT $limit
