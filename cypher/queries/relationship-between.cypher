/*---
title: { en: Whether one entry has a relationship to another, zh: 两个条目之间是否有某关系 }
description:
  en: "The relationship of this type between the two, with the claims that state it; no row means that no source we hold states it."
  zh: 两个条目之间该类型的关系及其依据的声明；没有结果表示现有来源均未陈述。
purpose: market
parameters:
  from: { kind: entity, of: [Vendor, Hospital, Model], label: { en: from, zh: 起点 } }
  to: { kind: entity, of: [Model, Hospital, Vendor, Scenario, Specialty, Modality, Organ, BaseModel, Certificate, Evaluation], label: { en: to, zh: 终点 } }
  relationship:
    kind: enum
    values:
      DEVELOPS: { en: develops, zh: 研发 }
      CO_DEVELOPED_WITH: { en: developed with, zh: 联合研发 }
      DEPLOYED_AT: { en: deployed at, zh: 部署于 }
      COVERS: { en: covers, zh: 覆盖 }
      FOR_SPECIALTY: { en: for the specialty, zh: 面向专科 }
      HAS_MODALITY: { en: has the modality, zh: 具有模态 }
      FOR_ORGAN: { en: for the organ, zh: 针对器官 }
      BASED_ON: { en: based on, zh: 基于 }
      HOLDS: { en: holds, zh: 持有 }
      PARTNERED_WITH: { en: partnered with, zh: 合作 }
    label: { en: relationship, zh: 关系 }
columns:
  from: { label: { en: from, zh: 起点 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  to: { label: { en: to, zh: 终点 }, as: entity }
  asOf: { label: { en: as of, zh: 截至 }, as: date }
ask:
  en:
    - "does {from} develop {to} {relationship=DEVELOPS}"
    - "is {to} developed by {from} {relationship=DEVELOPS}"
    - "is {from} deployed at {to} {relationship=DEPLOYED_AT}"
    - "is {from} based on {to} {relationship=BASED_ON}"
    - "does {from} hold {to} {relationship=HOLDS}"
  zh:
    - "{from}是否开发了{to}{relationship=DEVELOPS}"
    - "{to}是{from}开发的吗{relationship=DEVELOPS}"
    - "{from}是否部署在{to}{relationship=DEPLOYED_AT}"
    - "{from}是否基于{to}{relationship=BASED_ON}"
    - "{from}是否持有{to}{relationship=HOLDS}"
---*/
MATCH (from:Atlas {id: $from})-[edge]->(to:Atlas {id: $to})
WHERE type(edge) = $relationship
RETURN from, edge, to, edge.asOf AS asOf
ORDER BY from.id, to.id
LIMIT $limit
