/*---
title: { en: "Hospitals that use models, by conditions", zh: 使用模型的医院（按条件） }
description:
  en: "Hospitals where a source says that a model is deployed that meets every condition given at once. A specialty and a scenario hold as in models-by-conditions, a policy scenario and category by exact, narrower or close mapping; dates are those of the deployment. Using nothing of an organisation leaves out every hospital where a source says that a model of it is deployed."
  zh: 有来源说明已部署同时满足全部条件的模型的医院。专科与场景的口径同 models-by-conditions，政策场景与类别按等同、更窄或相近映射；日期为部署日期。“未使用其任何模型”排除有来源说明部署了该机构任一模型的医院。
purpose: hospital
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, optional: true }
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 }, optional: true }
  modality: { kind: entity, of: [Modality], label: { en: modality, zh: 模态 }, optional: true }
  organ: { kind: entity, of: [Organ], label: { en: organ, zh: 器官 }, optional: true }
  policyScenario: { kind: entity, of: [PolicyScenario], label: { en: policy scenario, zh: 政策场景 }, optional: true }
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 }, optional: true }
  baseModel: { kind: entity, of: [BaseModel], label: { en: base model, zh: 基座模型 }, optional: true }
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: developed by, zh: 研发方 }, optional: true }
  withoutVendor: { kind: entity, of: [Vendor, Hospital], label: { en: not developed by, zh: 研发方除外 }, optional: true }
  withoutAlso: { kind: entity, of: [Vendor, Hospital], label: { en: nor by, zh: 也非由其研发 }, optional: true }
  withoutUse: { kind: entity, of: [Vendor, Hospital], label: { en: using nothing of, zh: 未使用其任何模型 }, optional: true }
  modelKind:
    kind: enum
    values: { large-model: { en: large model, zh: 大模型 }, agent: { en: agent, zh: 智能体 }, platform: { en: platform, zh: 平台 } }
    label: { en: kind, zh: 种类 }
    optional: true
  openWeights:
    kind: enum
    values: { true: { en: open weights, zh: 开放权重 } }
    label: { en: weights, zh: 权重 }
    optional: true
  certified:
    kind: enum
    values: { true: { en: a certificate is named, zh: 有指名证书 }, class-iii: { en: a class III certificate is named, zh: 有指名三类证 } }
    label: { en: certified, zh: 取证 }
    optional: true
  authority:
    kind: enum
    values: { NMPA: { en: NMPA, zh: 国家药监局 }, FDA: { en: FDA, zh: FDA } }
    label: { en: authority, zh: 审批机构 }
    optional: true
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 } }
    label: { en: kind of developer, zh: 研发方类型 }
    optional: true
  from: { kind: date, label: { en: deployed from, zh: 部署起始 }, optional: true }
  to: { kind: date, label: { en: deployed to, zh: 部署截止 }, optional: true }
columns:
  hospital: { label: { en: hospital, zh: 医院 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  modelNamesEn: { label: { en: "names of the models, English first", zh: 模型名称（英文优先） }, as: list }
  modelNamesZh: { label: { en: "names of the models, Chinese first", zh: 模型名称（中文优先） }, as: list }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
beside:
  - { query: models-on-base-family, parameters: { like: baseModel } }
ask:
  en:
    - "which hospitals use {specialty} models"
    - "which hospitals use models for {scenario}"
    - "which hospitals use {modality} models"
    - "which hospitals use models for {policyScenario}"
    - "which hospitals use models in {category}"
    - "which hospitals use {baseModel}"
    - "which hospitals use models based on {baseModel}"
    - "{specialty} models are used at which hospitals"
    - "hospitals for {specialty}"
    - "hospitals for {scenario}"
    - "hospitals for {policyScenario}"
    - "hospitals for {category}"
    - "{modelKind=agent} which hospitals use agents"
    - "{modelKind=agent} hospitals with agents"
    - "which hospitals use {vendor} for {specialty}"
    - "which hospitals use models"
    - "hospitals with models"
    - "which hospitals use {policyScenario}"
    - "which hospitals use {scenario}"
    - "which hospitals use models not developed by {withoutVendor}"
    - "which hospitals use models other than {withoutVendor}"
    - "which hospitals do not use {withoutUse}"
    - "which hospitals do not use {withoutUse} models"
    - "which hospitals use {vendor} but not {withoutUse}"
    - "which hospitals use {vendor} models but not {withoutUse}"
    - "which hospitals use {model} but not {withoutUse}"
    - "which hospitals use {vendor} but do not use {withoutUse}"
    - "which hospitals use {model} but do not use {withoutUse}"
    - "which hospitals use models but not {withoutUse}"
    - "which hospitals use models but do not use {withoutUse}"
    - "{openWeights=true} which hospitals use open source models"
    - "{openWeights=true} hospitals with open source models"
    - "{certified=true} which hospitals use certified models"
    - "{authority=NMPA} which hospitals use models with an NMPA certificate"
    - "{authority=NMPA} which hospitals use NMPA certified models"
    - "{authority=FDA} which hospitals use models with an FDA certificate"
    - "{certified=true} which hospitals use models with a certificate"
    - "{certified=class-iii} which hospitals use models with a class III certificate"
    - "{certified=class-iii} which hospitals use class III models"
    - "{organizationKind=university} which hospitals use models from universities"
    - "{organizationKind=university} which hospitals use models developed by universities"
    - "{organizationKind=company} which hospitals use models from companies"
    - "{organizationKind=company} which hospitals use models developed by companies"
    - "which hospitals use {baseModel} as a base model"
  zh:
    - "哪些医院使用{specialty}模型"
    - "哪些医院使用{scenario}模型"
    - "哪些医院使用{modality}模型"
    - "哪些医院使用{policyScenario}的模型"
    - "哪些医院使用{baseModel}"
    - "哪些医院使用基于{baseModel}的模型"
    - "{specialty}医院"
    - "{scenario}医院"
    - "{policyScenario}医院"
    - "{category}医院"
    - "{modelKind=agent}哪些医院使用智能体"
    - "哪些医院使用大模型"
    - "有模型的医院"
    - "哪些医院使用{policyScenario}"
    - "哪些医院使用{scenario}"
    - "哪些医院使用{specialty}"
    - "哪些医院没有使用{withoutUse}"
    - "没有使用{withoutUse}的模型的医院"
    - "{openWeights=true}使用开源模型的医院"
    - "{certified=true}使用有证书的模型的医院"
    - "{certified=class-iii}使用有三类证的模型的医院"
    - "{organizationKind=university}使用高校研发的模型的医院"
    - "用{baseModel}做底座的医院"
    - "用基于{baseModel}的模型的医院"
---*/
// once, before the models: each of them would ask again
OPTIONAL MATCH (:Vendor {id: $withoutUse})-[:DEVELOPS]->(:Model)-[:DEPLOYED_AT]->(user:Hospital)
WITH collect(DISTINCT user.id) AS users
MATCH (model:Model)-[deployed:DEPLOYED_AT]->(hospital:Hospital)
WHERE ($specialty IS NULL
    OR EXISTS { (model)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) }
    OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) })
  AND ($scenario IS NULL OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: $scenario}) })
  AND ($modality IS NULL OR EXISTS { (model)-[:HAS_MODALITY]->(:Modality {id: $modality}) })
  AND ($organ IS NULL OR EXISTS { (model)-[:FOR_ORGAN]->(:Organ {id: $organ}) })
  AND ($model IS NULL OR model.id = $model)
  AND ($baseModel IS NULL OR EXISTS { (model)-[:BASED_ON]->(:BaseModel {id: $baseModel}) })
  AND ($vendor IS NULL OR EXISTS { (:Vendor {id: $vendor})-[:DEVELOPS]->(model) })
  AND ($withoutVendor IS NULL OR NOT EXISTS { (:Vendor {id: $withoutVendor})-[:DEVELOPS]->(model) })
  AND ($withoutAlso IS NULL OR NOT EXISTS { (:Vendor {id: $withoutAlso})-[:DEVELOPS]->(model) })
  AND NOT hospital.id IN users
  AND ($policyScenario IS NULL OR EXISTS {
    MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario {id: $policyScenario})
    WHERE maps.`match` <> 'related'
  })
  AND ($category IS NULL OR EXISTS {
    MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(:PolicyCategory {id: $category})
    WHERE maps.`match` <> 'related'
  })
  AND ($modelKind IS NULL OR model.modelKind = $modelKind)
  AND ($openWeights IS NULL OR model.openWeights)
  AND (coalesce($certified, $authority) IS NULL OR EXISTS {
    MATCH (model)-[holds:HOLDS]->(certificate:Certificate)
    WHERE NOT certificate.nameEn CONTAINS 'designation'
      AND (coalesce($certified, 'true') = 'true' OR holds.class = 'III' OR certificate.nameEn CONTAINS 'Class III')
      // A certificate is named after the authority that gives it
      AND ($authority IS NULL OR certificate.nameEn STARTS WITH $authority)
  })
  AND ($organizationKind IS NULL OR EXISTS { (:Vendor {organizationKind: $organizationKind})-[:DEVELOPS]->(model) })
  AND ($from IS NULL OR coalesce(deployed.date, deployed.since) >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR coalesce(deployed.date, deployed.since) <= $to + '~')
WITH hospital, model, deployed
ORDER BY hospital.id, model.id
// one row per hospital; the lists of models keep one order
WITH hospital,
  collect(model.id) AS modelIds,
  collect(coalesce(model.nameEn, model.nameZh)) AS modelNamesEn,
  collect(coalesce(model.nameZh, model.nameEn)) AS modelNamesZh,
  reduce(all = [], list IN collect(deployed.claimIds) | all + list) AS claimIds
RETURN hospital, size(modelIds) AS models, modelIds, modelNamesEn, modelNamesZh, size(claimIds) AS claims, claimIds
ORDER BY models DESC, claims DESC, hospital.id
LIMIT $limit
