/*---
title: { en: Models built on a family of base models, zh: 基于某一系列基座模型的模型 }
description:
  en: "Models that a source says are based on a base model whose name begins with these letters, or with the name of this base model, and goes on with a version or a size. It is what the names say: which of them are of one origin is not stated. One name alone is no family."
  zh: 有来源说明其所基于的基座模型，名称以所给字母（或该基座模型的名称）开头、其后为版本或规模。仅依名称判断，来源未说明其是否同源；只有一个名称时不视为系列。
purpose: model
parameters:
  family: { kind: text, label: { en: base models whose name begins with, zh: 名称以此开头的基座模型 }, optional: true }
  like: { kind: entity, of: [BaseModel], label: { en: base model and those whose name begins with its name, zh: 基座模型及名称以其名称开头者 }, optional: true }
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  bases: { label: { en: base models, zh: 基座模型数 }, as: integer, listed: baseModelIds }
  baseModelIds: { label: { en: ids of the base models, zh: 基座模型编号 }, as: list }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "models based on {family}"
    - "models developed on {family}"
    - "what is built on {family}"
    - "models that use {family}"
    - "{family} models"
    - "is {model} based on {family}"
  zh:
    - "基于{family}的模型"
    - "用{family}的模型"
    - "{family}系列模型"
---*/
// "Qwen2" begins "Qwen2-7B", and not "Qwen2.5-7B": a version ends where its name is cut
OPTIONAL MATCH (named:BaseModel {id: $like})
WITH toLower(coalesce(named.nameEn, $family)) AS start
MATCH (baseModel:BaseModel)
WHERE toLower(baseModel.nameEn) = start
  OR size([mark IN ['-', ' ', '(', '1', '2', '3', '4', '5', '6', '7', '8', '9'] WHERE toLower(baseModel.nameEn) STARTS WITH start + mark]) > 0
WITH collect(baseModel.id) AS baseModelIds
MATCH (model:Model)-[based:BASED_ON]->(baseModel:BaseModel)
WHERE size(baseModelIds) > 1 AND baseModel.id IN baseModelIds AND ($model IS NULL OR model.id = $model)
WITH model, based, baseModel
ORDER BY model.id, baseModel.id
// one row per model; the lists keep one order
WITH model, collect(baseModel.id) AS baseModelIds, reduce(all = [], list IN collect(based.claimIds) | all + list) AS claimIds
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, baseModelIds, claimIds, vendor
ORDER BY model.id, vendor.id
WITH model, baseModelIds, claimIds,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, size(baseModelIds) AS bases, baseModelIds, vendorIds, vendorNamesEn, vendorNamesZh, claimIds
ORDER BY model.id
LIMIT $limit
