/*---
title: { en: Parts and parents of an organisation, zh: 机构的上级与下属 }
description:
  en: What belongs to the organisation and what it belongs to.
  zh: 隶属于该机构的单位及其上级单位。
purpose: vendor
parameters:
  organization: { kind: entity, of: [Vendor, Hospital], label: { en: organisation, zh: 机构 } }
  other: { kind: entity, of: [Vendor, Hospital], label: { en: and, zh: 另一机构 }, optional: true }
columns:
  part: { label: { en: part, zh: 下属 }, as: entity }
  partOf: { label: { en: part of, zh: 隶属 }, as: edge }
  whole: { label: { en: whole, zh: 上级 }, as: entity }
ask:
  en:
    - "is {organization} part of {other}"
    - "does {organization} belong to {other}"
    - "is {organization} a subsidiary of {other}"
    - "what is {organization} part of"
    - "parts of {organization}"
    - "who owns {organization}"
    - "{organization} parent company"
    - "which hospitals belong to {organization}"
  zh:
    - "{organization}属于{other}吗"
    - "{organization}隶属于{other}吗"
    - "{organization}隶属于谁"
    - "{organization}下属有哪些"
    - "{organization}的附属医院有哪些"
    - "{organization}隶属"
---*/
MATCH (part)-[partOf:PART_OF]->(whole:Vendor)
WHERE ($other IS NULL AND (part.id = $organization OR whole.id = $organization)) OR (part.id = $organization AND whole.id = $other)
RETURN part, partOf, whole
ORDER BY whole.id, part.id
LIMIT $limit
