/*---
title: { en: Vendors that build on a family of base models, zh: 基于某一系列基座模型的厂商 }
description:
  en: "Who develops a model that is based on a base model whose name begins with these letters, or with the name of this base model, and goes on with a version or a size. One name alone is no family."
  zh: 谁研发的模型基于名称以所给字母（或该基座模型的名称）开头、其后为版本或规模的基座模型；只有一个名称时不视为系列。
purpose: vendor
parameters:
  family: { kind: text, label: { en: base models whose name begins with, zh: 名称以此开头的基座模型 }, optional: true }
  like: { kind: entity, of: [BaseModel], label: { en: base model and those whose name begins with its name, zh: 基座模型及名称以其名称开头者 }, optional: true }
  organizationKind:
    kind: enum
    values: { university: { en: university, zh: 高校 }, company: { en: company, zh: 企业 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  baseModelIds: { label: { en: ids of the base models, zh: 基座模型编号 }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "vendors that build on {family}"
    - "vendors that use {family}"
    - "vendors on {family}"
    - "{organizationKind=university} universities that build on {family}"
    - "{organizationKind=university} universities that use {family}"
    - "{organizationKind=company} companies that build on {family}"
    - "{organizationKind=company} companies that use {family}"
  zh:
    - "基于{family}的厂商"
    - "用{family}的厂商"
---*/
// "Qwen2" begins "Qwen2-7B", and not "Qwen2.5-7B": a version ends where its name is cut
OPTIONAL MATCH (named:BaseModel {id: $like})
WITH toLower(coalesce(named.nameEn, $family)) AS start
MATCH (baseModel:BaseModel)
WHERE toLower(baseModel.nameEn) = start
  OR size([mark IN ['-', ' ', '(', '1', '2', '3', '4', '5', '6', '7', '8', '9'] WHERE toLower(baseModel.nameEn) STARTS WITH start + mark]) > 0
WITH collect(baseModel.id) AS baseModelIds
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)-[based:BASED_ON]->(baseModel:BaseModel)
WHERE size(baseModelIds) > 1 AND baseModel.id IN baseModelIds
  AND ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind)
UNWIND develops.claimIds + based.claimIds AS claimId
WITH vendor, model, baseModel, claimId
ORDER BY vendor.id, model.id, baseModel.id, claimId
WITH vendor, collect(DISTINCT model.id) AS modelIds, collect(DISTINCT baseModel.id) AS baseModelIds, collect(DISTINCT claimId) AS claimIds
RETURN vendor, size(modelIds) AS models, modelIds, baseModelIds, claimIds
ORDER BY models DESC, vendor.id
LIMIT $limit
