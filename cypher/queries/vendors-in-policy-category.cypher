/*---
title: { en: Vendors in a policy category, zh: 某政策类别中的厂商 }
description:
  en: "Who develops a model whose scenarios answer a scenario of this category of the 2024 guideline. Mappings that are exact, narrower or close count; what is only related does not."
  zh: 谁研发的模型对应 2024 年指引该类别下的场景。计入等同、更窄与相近的映射，仅相关的不计入。
purpose: policy
parameters:
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 } }
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
    - "which vendors are in the policy category {category}"
    - "who answers {category}"
    - "vendors in {category}"
    - "which vendors cover {category}"
  zh:
    - "{category}有哪些厂商"
    - "哪些厂商对应{category}"
    - "政策类别{category}中的厂商"
---*/
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[covers:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(:PolicyCategory {id: $category})
WHERE maps.`match` <> 'related'
UNWIND develops.claimIds + covers.claimIds + maps.claimIds AS claimId
WITH vendor, model, claimId, covers.tier AS tier
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
