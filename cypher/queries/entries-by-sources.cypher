/*---
title: { en: Entries by number of sources, zh: 按来源数排列的条目 }
description:
  en: "Models, vendors or hospitals by how many different sources state anything of them; curators' own mapping does not count as a source."
  zh: 模型、厂商或医院，按述及它们的不同来源数排列；编者自己的映射不计为来源。
purpose: evidence
parameters:
  kind:
    kind: enum
    values: { Model: { en: models, zh: 模型 }, Vendor: { en: vendors, zh: 厂商 }, Hospital: { en: hospitals, zh: 医院 } }
    label: { en: kind, zh: 类别 }
  atLeast: { kind: integer, min: 0, label: { en: at least so many sources, zh: 至少来源数 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most so many sources, zh: 至多来源数 }, optional: true }
  order:
    kind: enum
    values: { descending: { en: most first, zh: 从多到少 }, ascending: { en: fewest first, zh: 从少到多 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  sources: { label: { en: sources, zh: 来源数 }, as: integer, listed: sourceIds }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  sourceIds: { label: { en: ids of the sources, zh: 来源编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "{kind=Model} {atMost=1} which models have only one source"
    - "{kind=Model} {atMost=1} models with only one source"
    - "{kind=Vendor} {atMost=1} vendors with only one source"
    - "{kind=Hospital} {atMost=1} hospitals with only one source"
    - "{kind=Model} which models have the most sources"
    - "{kind=Vendor} which vendors have the most sources"
    - "{kind=Hospital} which hospitals have the most sources"
    - "{kind=Model} {order=ascending} which models have the fewest sources"
    - "{kind=Model} models with more than {atLeast} sources"
    - "{kind=Model} models with at least {atLeast} sources"
    - "{kind=Vendor} vendors with more than {atLeast} sources"
    - "{kind=Vendor} vendors with at least {atLeast} sources"
    - "{kind=Model} models with fewer than {atMost} sources"
    - "{kind=Model} models with at most {atMost} sources"
    - "{kind=Vendor} vendors with fewer than {atMost} sources"
  zh:
    - "{kind=Model}{atMost=1}只有一个来源的模型"
    - "{kind=Vendor}{atMost=1}只有一个来源的厂商"
    - "{kind=Hospital}{atMost=1}只有一个来源的医院"
    - "{kind=Model}来源最多的模型"
    - "{kind=Vendor}来源最多的厂商"
    - "{kind=Model}{order=ascending}来源最少的模型"
    - "{kind=Model}来源超过{atLeast}的模型"
    - "{kind=Model}至少{atLeast}来源的模型"
    - "{kind=Model}来源少于{atMost}的模型"
---*/
MATCH (entity:Atlas)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:STATED_IN]->(source:Source)
WHERE $kind IN labels(entity) AND claim.tier <> 'curator'
WITH entity, claim, source
ORDER BY entity.id, source.id, claim.id
WITH entity, collect(DISTINCT claim.id) AS claimIds, collect(DISTINCT source.id) AS sourceIds
WITH entity, size(sourceIds) AS sources, size(claimIds) AS claims, sourceIds, claimIds
WHERE ($atLeast IS NULL OR sources >= $atLeast) AND ($atMost IS NULL OR sources <= $atMost)
RETURN entity, sources, claims, sourceIds, claimIds
ORDER BY CASE WHEN $order = 'ascending' THEN sources ELSE 0 - sources END, claims DESC, entity.id
LIMIT $limit
