/*---
title: { en: Models used at several hospitals, zh: 几家医院使用的模型 }
description:
  en: "Models that a source says are deployed at any of two or three hospitals, or at so many of them; those used at more of them stand first."
  zh: 有来源说明部署在两三家医院中任一家（或其中若干家）的模型；部署在其中更多家的在前。
purpose: hospital
parameters:
  first: { kind: entity, of: [Hospital], label: { en: first hospital, zh: 第一家医院 } }
  second: { kind: entity, of: [Hospital], label: { en: second hospital, zh: 第二家医院 } }
  third: { kind: entity, of: [Hospital], label: { en: third hospital, zh: 第三家医院 }, optional: true }
  atLeast:
    kind: integer
    min: 1
    max: 3
    default: 1
    label: { en: at least so many, zh: 至少满足几项 }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  met: { label: { en: of those named, zh: 满足项数 }, as: integer, listed: hospitalIds }
  hospitalIds: { label: { en: ids of the hospitals, zh: 医院编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "models used at {first} and {second}"
    - "models of {first} and {second}"
  zh:
    - "{first}和{second}使用的模型"
    - "{first}和{second}的模型"
---*/
MATCH (model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital)
WHERE hospital.id IN [$first, $second, $third]
WITH model, hospital, deployed
ORDER BY model.id, hospital.id
// one row per model; the list of hospitals keeps one order
WITH model, collect(hospital.id) AS hospitalIds, reduce(all = [], list IN collect(deployed.claimIds) | all + list) AS claimIds
WITH model, size(hospitalIds) AS met, hospitalIds, claimIds
WHERE met >= $atLeast
RETURN model, met, hospitalIds, claimIds
ORDER BY met DESC, model.id
LIMIT $limit
