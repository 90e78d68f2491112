/*---
title: { en: All entries of one kind, zh: 某一类的全部条目 }
description:
  en: "Every entry of the kind that this dataset holds, with the number of claims about it. It counts what we hold, not the market."
  zh: 本数据集中该类的全部条目及相关声明数；只计本库所收录，并非市场总数。
purpose: market
parameters:
  kind:
    kind: enum
    values: { Vendor: { en: vendors, zh: 厂商 }, Hospital: { en: hospitals, zh: 医院 }, Scenario: { en: scenarios, zh: 场景 }, Specialty: { en: specialties, zh: 专科 }, Modality: { en: modalities, zh: 模态 }, Organ: { en: organs, zh: 器官 }, PolicyCategory: { en: policy categories, zh: 政策类别 }, Technology: { en: technologies, zh: 技术 }, Event: { en: events, zh: 活动 }, Certificate: { en: certificates, zh: 证书 }, Evaluation: { en: evaluations, zh: 评测 } }
    label: { en: kind, zh: 类别 }
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-entity, parameters: { entity: [entity] } } }
ask:
  en:
    - "{kind=Hospital} hospitals"
    - "{kind=Scenario} scenarios"
    - "{kind=Specialty} specialties"
    - "{kind=Modality} modalities"
    - "{kind=Organ} organs"
    - "{kind=PolicyCategory} policy categories"
    - "{kind=Technology} technologies"
    - "{kind=Event} events"
    - "{kind=Certificate} kinds of certificates"
    - "{kind=Evaluation} evaluations"
  zh:
    - "{kind=Certificate}证书有哪几种"
    - "{kind=Modality}模态有哪几种"
    - "{kind=Organ}器官有哪几种"
    - "{kind=Specialty}专科有哪几种"
    - "{kind=Scenario}场景有哪几种"
    - "{kind=PolicyCategory}政策类别有哪几种"
    - "{kind=Hospital}医院"
    - "{kind=Scenario}场景"
    - "{kind=Specialty}专科"
    - "{kind=Modality}模态"
    - "{kind=Organ}器官"
    - "{kind=PolicyCategory}政策类别"
    - "{kind=Technology}技术"
    - "{kind=Event}活动"
---*/
MATCH (entity:Atlas)
WHERE $kind IN labels(entity)
OPTIONAL MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN entity, count(DISTINCT claim) AS claims
ORDER BY claims DESC, entity.id
LIMIT $limit
