/*---
title: { en: Models that work on a modality, zh: 处理某模态的模型 }
description:
  en: "Models said to take this kind of data, with who develops them."
  zh: 来源说明处理该类数据的模型及其研发方。
purpose: coverage
parameters:
  modality: { kind: entity, of: [Modality], label: { en: modality, zh: 模态 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  has: { label: { en: works on, zh: 模态关系 }, as: edge }
  modality: { label: { en: modality, zh: 模态 }, as: entity }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
ask:
  en:
    - "which models work on {modality}"
    - "{modality} models"
    - "models for {modality}"
  zh:
    - "哪些模型处理{modality}"
    - "{modality}模型"
    - "{modality}有哪些模型"
---*/
MATCH (model:Model)-[has:HAS_MODALITY]->(modality:Modality {id: $modality})
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, has, modality, vendor
ORDER BY model.id, vendor.id
WITH model, has, modality,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, has, modality, model.releasedOn AS releasedOn, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY model.releasedOn IS NULL, model.releasedOn DESC, model.id
LIMIT $limit
