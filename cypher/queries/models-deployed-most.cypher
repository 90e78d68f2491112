/*---
title: { en: Models by number of hospitals, zh: 按使用医院数排列的模型 }
description:
  en: "Models by how many hospitals a source names as using them; with dates, those deployed then."
  zh: 按有来源指名使用的医院数排序的模型；给出日期时仅计该时间部署者。
purpose: model
parameters:
  atLeast: { kind: integer, min: 0, label: { en: at least, zh: 至少 }, optional: true }
  atMost: { kind: integer, min: 0, label: { en: at most, zh: 至多 }, optional: true }
  from: { kind: date, label: { en: deployed from, zh: 部署起始 }, optional: true }
  to: { kind: date, label: { en: deployed to, zh: 部署截止 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  hospitals: { label: { en: hospitals, zh: 医院数 }, as: integer, opens: { query: hospitals-using-model, parameters: { model: [model], from: [from], to: [to] } } }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
ask:
  en:
    - "which models are used in the most hospitals"
    - "most deployed models"
    - "which model has the most hospitals"
    - "which models are deployed most"
    - "most used models"
    - "models by number of hospitals"
    - "hospitals per model"
    - "models used in more than {atLeast} hospitals"
    - "models used in at least {atLeast} hospitals"
    - "models with more than {atLeast} hospitals"
    - "models with at least {atLeast} hospitals"
    - "top models by hospitals"
    - "which models were deployed"
    - "models deployed"
    - "{atLeast=2} models used in several hospitals"
    - "{atLeast=2} models deployed in several hospitals"
    - "models used in fewer than {atMost} hospitals"
    - "models used in at most {atMost} hospitals"
    - "{atMost=1} models used in only one hospital"
  zh:
    - "使用医院最多的模型"
    - "使用超过{atLeast}医院的模型"
    - "使用至少{atLeast}医院的模型"
    - "哪些模型部署医院最多"
    - "落地医院最多的模型"
    - "部署最多的模型"
    - "使用最多的模型"
    - "哪些模型部署"
    - "按模型的医院"
    - "{atLeast=2}多家医院使用的模型"
    - "使用少于{atMost}医院的模型"
---*/
MATCH (model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital)
WHERE ($from IS NULL OR deployed.date >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR deployed.date <= $to + '~')
WITH model, count(DISTINCT hospital) AS hospitals
WHERE ($atLeast IS NULL OR hospitals >= $atLeast) AND ($atMost IS NULL OR hospitals <= $atMost)
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, hospitals, vendor
ORDER BY model.id, vendor.id
WITH model, hospitals,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, hospitals, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY hospitals DESC, model.id
LIMIT $limit
