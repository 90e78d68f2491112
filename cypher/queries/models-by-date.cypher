/*---
title: { en: Models by release date, zh: 按发布时间排列的模型 }
description:
  en: "Models with a release date that a source states, newest or oldest first; of one year where asked. Models without one are left out, unless they are asked for as undated."
  zh: 有来源说明发布日期的模型，由新到旧或由旧到新，可限某一年；无日期者不列出，除非以 undated 查询。
purpose: model
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: developed by, zh: 研发方 }, optional: true }
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, optional: true }
  year: { kind: text, label: { en: "year, or undated", zh: 年份，或 undated（无日期） }, optional: true }
  order:
    kind: enum
    values: { newest: { en: newest first, zh: 由新到旧 }, oldest: { en: oldest first, zh: 由旧到新 } }
    label: { en: order, zh: 排序 }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
ask:
  en:
    - "{order=newest} newest models"
    - "{order=newest} which models were released newest"
    - "{order=oldest} oldest models"
    - "{order=oldest} which models were released oldest"
  zh:
    - "{order=newest}最新的模型"
    - "{order=newest}最新发布的模型"
    - "{order=oldest}最早的模型"
    - "{order=oldest}最早发布的模型"
---*/
MATCH (model:Model)
WHERE CASE WHEN $year = 'undated' THEN model.releasedOn IS NULL
    ELSE model.releasedOn IS NOT NULL AND ($year IS NULL OR substring(model.releasedOn, 0, 4) = $year) END
  AND ($vendor IS NULL OR EXISTS { (:Vendor {id: $vendor})-[:DEVELOPS]->(model) })
  AND ($specialty IS NULL
    OR EXISTS { (model)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) }
    OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) })
RETURN model, model.releasedOn AS releasedOn
ORDER BY CASE WHEN $order = 'newest' THEN model.releasedOn ELSE '' END DESC, model.releasedOn, model.id
LIMIT $limit
