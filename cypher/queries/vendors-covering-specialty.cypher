/*---
title: { en: Vendors covering a specialty, zh: 覆盖某专科的厂商 }
description:
  en: "Who develops a model for the specialty: the model is stated to be for it, or covers a scenario of it or a narrower one. One row a vendor, hospitals and universities that develop among them, with its models and the claims behind the route. Co-developers are not counted in."
  zh: 谁研发了面向该专科的模型：来源直接说明面向该专科，或模型覆盖该专科的场景及其更窄的场景。每个厂商一行（含自研的医院与高校），列出模型及其依据的声明；合作研发方不计入。
purpose: coverage
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, default: spec-pathology }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  modelNamesEn: { label: { en: "names of the models, English first", zh: 模型名称（英文优先） }, as: list }
  modelNamesZh: { label: { en: "names of the models, Chinese first", zh: 模型名称（中文优先） }, as: list }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  tier: { label: { en: strongest tier, zh: 最强来源级别 }, as: text }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which vendors have the most {specialty} models"
    - "who has the most {specialty} models"
    - "top vendors for {specialty} by models"
    - "which vendors cover {specialty}"
    - "who covers {specialty}"
    - "{specialty} vendors"
    - "vendors for {specialty}"
    - "who develops models for {specialty}"
    - "which vendors work on {specialty}"
    - "what do vendors do for {specialty}"
  zh:
    - "{specialty}模型最多的厂商"
    - "哪些厂商{specialty}模型最多"
    - "哪些厂商覆盖{specialty}"
    - "谁在做{specialty}"
    - "{specialty}厂商"
    - "有哪些厂商做{specialty}模型"
    - "{specialty}有哪些厂商"
    - "{specialty}领域的厂商"
    - "做{specialty}的厂商有多少"
    - "有多少厂商覆盖{specialty}"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[states:FOR_SPECIALTY|COVERS]->(target)
WHERE target.id = $specialty
  OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) }
UNWIND develops.claimIds + states.claimIds AS claimId
WITH vendor, model, claimId, states.tier AS tier
ORDER BY vendor.id, model.id, claimId
WITH vendor, model, collect(DISTINCT claimId) AS ids, collect(DISTINCT tier) AS tiers
ORDER BY vendor.id, model.id
// one row per vendor; the lists of models keep one order
WITH vendor,
  collect(model.id) AS modelIds,
  collect(coalesce(model.nameEn, model.nameZh)) AS modelNamesEn,
  collect(coalesce(model.nameZh, model.nameEn)) AS modelNamesZh,
  reduce(all = [], list IN collect(ids) | all + list) AS claimIds,
  reduce(all = [], list IN collect(tiers) | all + list) AS tiers
RETURN vendor, size(modelIds) AS models, modelIds, modelNamesEn, modelNamesZh, size(claimIds) AS claims,
  head([rank IN ['regulator', 'peer-reviewed', 'independent-report', 'hospital', 'press', 'developer', 'curator', 'recalled'] WHERE rank IN tiers]) AS tier,
  claimIds
ORDER BY models DESC, claims DESC, vendor.id
LIMIT $limit
