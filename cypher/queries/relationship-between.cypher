/*---
title: { en: Whether a model has a relationship to an organisation or base model, zh: 模型与机构或基座之间是否有某关系 }
description:
  en: "The relationship of this type between the two, with the claims that state it; no row means that no source we hold states it."
  zh: 两个条目之间该类型的关系及其依据的声明；没有结果表示现有来源均未陈述。
purpose: market
parameters:
  from: { kind: entity, of: [Model], label: { en: from, zh: 起点 } }
  to: { kind: entity, of: [Vendor, Hospital, BaseModel], label: { en: to, zh: 终点 } }
  relationship:
    kind: enum
    values:
      DEVELOPS: { en: develops, zh: 研发 }
      CO_DEVELOPED_WITH: { en: developed with, zh: 联合研发 }
      DEPLOYED_AT: { en: deployed at, zh: 部署于 }
      BASED_ON: { en: based on, zh: 基于 }
    label: { en: relationship, zh: 关系 }
columns:
  from: { label: { en: from, zh: 起点 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  to: { label: { en: to, zh: 终点 }, as: entity }
  asOf: { label: { en: as of, zh: 截至 }, as: date }
ask:
  en:
    - "is {from} developed by {to} {relationship=DEVELOPS}"
    - "is {from} co-developed with {to} {relationship=CO_DEVELOPED_WITH}"
    - "is {from} deployed at {to} {relationship=DEPLOYED_AT}"
    - "is {from} based on {to} {relationship=BASED_ON}"
  zh:
    - "{from}是否由{to}开发{relationship=DEVELOPS}"
    - "{from}是否与{to}联合研发{relationship=CO_DEVELOPED_WITH}"
    - "{from}是否部署在{to}{relationship=DEPLOYED_AT}"
    - "{from}是否基于{to}{relationship=BASED_ON}"
---*/
// a model is what is developed and what is deployed: the direction follows from the type
MATCH (from:Model {id: $from})-[edge]-(to:Atlas {id: $to})
WHERE type(edge) = $relationship
RETURN from, edge, to, edge.asOf AS asOf
ORDER BY from.id, to.id
LIMIT $limit
