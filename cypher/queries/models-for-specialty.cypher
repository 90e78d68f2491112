/*---
title: { en: Models for a specialty, zh: 面向某专科的模型 }
description:
  en: "Models that are stated to be for the specialty or cover a scenario of it or a narrower one, with who develops them. Basis lists what says so: the specialty itself or the scenarios."
  zh: 来源说明面向该专科，或覆盖该专科场景及其更窄场景的模型及其研发方。“依据”列出专科本身或相应场景。
purpose: coverage
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, default: spec-pathology }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  basis: { label: { en: basis, zh: 依据 }, as: list }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
  tier: { label: { en: strongest tier, zh: 最强来源级别 }, as: text }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
ask:
  en:
    - "which models are for {specialty}"
    - "{specialty} models"
    - "models for {specialty}"
  zh:
    - "{specialty}用什么模型"
    - "{specialty}有哪些模型"
    - "{specialty}模型"
    - "面向{specialty}的模型"
---*/
MATCH (model:Model)-[states:FOR_SPECIALTY|COVERS]->(target)
WHERE target.id = $specialty
  OR EXISTS { (target)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) }
WITH model, target, states
ORDER BY model.id, target.id
WITH model, collect(DISTINCT target.id) AS basis, collect(DISTINCT states.tier) AS tiers
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, basis, tiers, vendor
ORDER BY model.id, vendor.id
WITH model, basis, tiers,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, basis, model.releasedOn AS releasedOn, head([rank IN ['regulator', 'peer-reviewed', 'independent-report', 'hospital', 'press', 'developer', 'curator', 'recalled'] WHERE rank IN tiers]) AS tier, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY model.releasedOn IS NULL, model.releasedOn DESC, model.id
LIMIT $limit
