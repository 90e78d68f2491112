/*---
title: { en: Entries that one kind of source speaks of, zh: 某类来源述及的条目 }
description:
  en: "Models, vendors or hospitals of which a source of one tier states something, with how many claims and sources of that tier; a vendor is also spoken of where its models are."
  zh: 某一级别的来源述及的模型、厂商或医院，及该级别的声明数与来源数；述及其模型即述及厂商。
purpose: evidence
parameters:
  kind:
    kind: enum
    values: { Model: { en: models, zh: 模型 }, Vendor: { en: vendors, zh: 厂商 }, Hospital: { en: hospitals, zh: 医院 } }
    label: { en: kind, zh: 类别 }
  tier:
    kind: enum
    values: { regulator: { en: regulator, zh: 监管机构 }, peer-reviewed: { en: peer-reviewed, zh: 同行评审 }, independent-report: { en: independent report, zh: 独立报告 }, hospital: { en: hospital, zh: 医院 }, press: { en: press, zh: 媒体 }, developer: { en: developer, zh: 研发方 } }
    label: { en: tier, zh: 来源级别 }
    optional: true
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  sources: { label: { en: sources, zh: 来源数 }, as: integer, listed: sourceIds }
  sourceIds: { label: { en: ids of the sources, zh: 来源编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "{kind=Model} {tier=peer-reviewed} peer reviewed evidence of models"
    - "{kind=Model} {tier=peer-reviewed} which models have peer reviewed evidence"
    - "{kind=Model} {tier=peer-reviewed} peer reviewed models"
    - "{kind=Model} {tier=peer-reviewed} which models have peer reviewed papers"
    - "{kind=Model} {tier=peer-reviewed} which models have peer reviewed sources"
    - "{kind=Vendor} {tier=peer-reviewed} which vendors have peer reviewed evidence"
    - "{kind=Vendor} {tier=peer-reviewed} which vendors have peer reviewed papers"
    - "{kind=Model} {tier=regulator} which models have regulator evidence"
    - "{kind=Model} {tier=regulator} which models do regulators mention"
    - "{kind=Model} {tier=regulator} models with evidence from regulators"
    - "{kind=Vendor} {tier=regulator} which vendors have regulator evidence"
    - "{kind=Vendor} {tier=regulator} vendors with evidence from regulators"
    - "{kind=Model} {tier=press} models with press evidence"
    - "{kind=Vendor} which vendors have independent evidence"
    - "{kind=Hospital} which hospitals have independent evidence"
    - "{kind=Model} {tier=peer-reviewed} which models were evaluated in peer reviewed studies"
  zh:
    - "{kind=Model}{tier=peer-reviewed}有同行评审证据的模型"
    - "{kind=Model}{tier=peer-reviewed}有同行评议证据的模型"
    - "{kind=Model}{tier=peer-reviewed}有论文的模型"
    - "{kind=Vendor}{tier=peer-reviewed}有同行评审证据的厂商"
    - "{kind=Vendor}{tier=peer-reviewed}有同行评议证据的厂商"
    - "{kind=Vendor}{tier=peer-reviewed}有论文的厂商"
    - "{kind=Model}{tier=regulator}有监管机构证据的模型"
    - "{kind=Vendor}{tier=regulator}有监管机构证据的厂商"
    - "{kind=Vendor}有独立证据的厂商"
    - "{kind=Hospital}有独立证据的医院"
    - "{kind=Model}{tier=peer-reviewed}有同行评议依据的模型"
    - "{kind=Model}{tier=peer-reviewed}经过同行评议的模型"
    - "{kind=Model}{tier=peer-reviewed}经过同行评审的模型"
---*/
MATCH (entity:Atlas)
WHERE $kind IN labels(entity)
MATCH (entity)-[:DEVELOPS*0..1]->(spoken)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:STATED_IN]->(source:Source)
WHERE (claim.tier = $tier OR ($tier IS NULL AND claim.tier IN ['regulator', 'peer-reviewed', 'independent-report', 'hospital']))
  AND (spoken.id = entity.id OR $kind = 'Vendor')
WITH entity, claim, source
ORDER BY entity.id, claim.id, source.id
WITH entity, collect(DISTINCT claim.id) AS claimIds, collect(DISTINCT source.id) AS sourceIds
RETURN entity, size(claimIds) AS claims, size(sourceIds) AS sources, sourceIds, claimIds
ORDER BY claims DESC, sources DESC, entity.id
LIMIT $limit
