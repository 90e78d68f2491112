/*---
title: { en: Models by conditions, zh: 按条件筛选的模型 }
description:
  en: "Every condition that is given must hold. A specialty holds as in vendors-covering-specialty, a scenario with its narrower ones, a policy category by exact, narrower or close mapping. Without leaves out models that are for that specialty, cover that scenario or work on that modality. Where a modality or an organ bears the same name, it is left out with it. Without medical image leaves out CT, magnetic resonance, X-ray, ultrasound, eye images, endoscopy, 3D images and video too, the specialty of radiology, and models of the type imaging; without multimodal leaves out models of that type too. Dates are compared as text of the precision known; a model without a release date meets no date condition. A designation is no certificate."
  zh: 给出的条件须全部满足。专科同 vendors-covering-specialty 的口径，场景含更窄场景，政策类别按等同、更窄或相近映射。“不含”排除面向该专科、覆盖该场景或处理该模态的模型。与之同名的模态或器官一并排除。“不含医学影像”同时排除CT、磁共振、X线、超声、眼部影像、内镜、三维影像、医学视频、放射科以及影像类模型，“不含多模态”同时排除多模态类模型。日期按已知精度以文本比较；发布日期未知的模型不满足任何日期条件。认定不算证书。
purpose: model
parameters:
  vendor: { kind: entity, of: [Vendor, Hospital], label: { en: developed by, zh: 研发方 }, optional: true }
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, optional: true }
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 }, optional: true }
  modality: { kind: entity, of: [Modality], label: { en: modality, zh: 模态 }, optional: true }
  organ: { kind: entity, of: [Organ], label: { en: organ, zh: 器官 }, optional: true }
  baseModel: { kind: entity, of: [BaseModel], label: { en: base model, zh: 基座模型 }, optional: true }
  certificate: { kind: entity, of: [Certificate], label: { en: certificate, zh: 证书 }, optional: true }
  hospital: { kind: entity, of: [Hospital], label: { en: used at, zh: 使用医院 }, optional: true }
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
  withoutVendor: { kind: entity, of: [Vendor, Hospital], label: { en: not developed by, zh: 研发方除外 }, optional: true }
  withoutSpecialty: { kind: entity, of: [Specialty], label: { en: without specialty, zh: 不含专科 }, optional: true }
  withoutScenario: { kind: entity, of: [Scenario], label: { en: without scenario, zh: 不含场景 }, optional: true }
  withoutModality: { kind: entity, of: [Modality], label: { en: without modality, zh: 不含模态 }, optional: true }
  withoutAlso: { kind: entity, of: [Vendor, Hospital, Specialty, Scenario, Modality], label: { en: nor, zh: 也不含 }, optional: true }
  withoutThird: { kind: entity, of: [Vendor, Hospital, Specialty, Scenario, Modality], label: { en: nor, zh: 也不含 }, optional: true }
  modelKind:
    kind: enum
    values: { large-model: { en: large model, zh: 大模型 }, foundation-model: { en: foundation model, zh: 基础模型 }, agent: { en: agent, zh: 智能体 }, platform: { en: platform, zh: 平台 }, product: { en: product, zh: 产品 }, samd: { en: medical device software, zh: 医疗器械软件 }, app: { en: app, zh: 应用 }, general-llm: { en: general model, zh: 通用大模型 } }
    label: { en: kind, zh: 种类 }
    optional: true
  modelType:
    kind: enum
    values: { text-llm: { en: text, zh: 文本 }, multimodal: { en: multimodal, zh: 多模态 }, imaging: { en: imaging, zh: 影像 }, tcm: { en: Chinese medicine, zh: 中医 }, biology: { en: biology, zh: 生物 }, mental-health: { en: mental health, zh: 精神心理 }, general: { en: general, zh: 通用 }, unstated: { en: type not stated, zh: 类型未说明 } }
    label: { en: type, zh: 类型 }
    optional: true
  openWeights:
    kind: enum
    values: { true: { en: open weights, zh: 开放权重 }, false: { en: closed weights, zh: 未开放权重 }, known: { en: known whether open, zh: 已知是否开放 } }
    label: { en: weights, zh: 权重 }
    optional: true
  deployed:
    kind: enum
    values: { true: { en: in a named hospital, zh: 有指名医院使用 }, false: { en: in no named hospital, zh: 无指名医院使用 } }
    label: { en: deployment, zh: 部署 }
    optional: true
  certified:
    kind: enum
    values: { true: { en: a certificate is named, zh: 有指名证书 }, false: { en: no certificate is named, zh: 无指名证书 }, class-iii: { en: a class III certificate is named, zh: 有指名三类证 } }
    label: { en: certified, zh: 取证 }
    optional: true
  authority:
    kind: enum
    values: { NMPA: { en: NMPA, zh: 国家药监局 }, FDA: { en: FDA, zh: FDA } }
    label: { en: authority, zh: 审批机构 }
    optional: true
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 }, hospital: { en: hospital, zh: 医院 } }
    label: { en: kind of developer, zh: 研发方类型 }
    optional: true
  from: { kind: date, label: { en: released from, zh: 发布起始 }, optional: true }
  to: { kind: date, label: { en: released to, zh: 发布截止 }, optional: true }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  modelKind: { label: { en: kind, zh: 种类 }, as: text }
  modelType: { label: { en: type, zh: 类型 }, as: text }
  releasedOn: { label: { en: released, zh: 发布日期 }, as: date }
  openWeights: { label: { en: open weights, zh: 开放权重 }, as: boolean }
  vendorIds: { label: { en: ids of the developers, zh: 研发方编号 }, as: list }
  vendorNamesEn: { label: { en: "names of the developers, English first", zh: 研发方名称（英文优先） }, as: list }
  vendorNamesZh: { label: { en: "names of the developers, Chinese first", zh: 研发方名称（中文优先） }, as: list }
beside:
  - { query: vendors-active-in-scenario, parameters: { vendor: vendor, scenario: scenario } }
ask:
  en:
    - "{modelType=multimodal} {organizationKind=university} multimodal models from universities"
    - "{modelType=multimodal} {organizationKind=company} multimodal models from companies"
    - "which models have {certificate}"
    - "{certified=class-iii} which models hold a class III certificate"
    - "{certified=class-iii} class III models"
    - "{modelType=multimodal} multimodal models for {specialty}"
    - "{modelType=multimodal} which multimodal models"
    - "which models"
    - "{openWeights=true} which open models"
    - "which models were released between {from} and {to}"
    - "{specialty} models with {modality}"
    - "{specialty} models used at {hospital}"
    - "which models of {vendor} are for {specialty}"
    - "{openWeights=true} open weights"
    - "{openWeights=false} closed source models"
    - "{modelKind=agent} which agents"
    - "{modelKind=platform} which platforms"
    - "{modelKind=foundation-model} which foundation models"
    - "{deployed=true} which models are deployed"
    - "{deployed=true} which {scenario} models are used in hospitals"
    - "{deployed=true} which {specialty} models are used in hospitals"
    - "{certified=true} which models have a certificate"
    - "{certified=true} which models hold a certificate"
    - "{certified=true} which models are certified"
    - "{deployed=true} {openWeights=true} open source models used in hospitals"
    - "which models use {modality}"
    - "{deployed=true} {openWeights=true} open models deployed"
    - "which models were released"
    - "{openWeights=true} open source models released"
    - "{modelKind=agent} agents released"
    - "{openWeights=true} open source agents {modelKind=agent}"
    - "does {vendor} cover {specialty}"
    - "evidence that {vendor} covers {specialty}"
    - "evidence that {vendor} covers {scenario}"
    - "evidence that {vendor} covers {modality}"
    - "evidence that {vendor} covers {organ}"
    - "does {vendor} cover {scenario}"
    - "does {vendor} cover {modality}"
    - "does {vendor} cover {organ}"
    - "{vendor} models for {scenario}"
    - "{vendor} models with {modality}"
    - "{vendor} models based on {baseModel}"
    - "does {vendor} build on {baseModel}"
    - "does {vendor} use {baseModel}"
    - "{modelKind=agent} agents of {vendor}"
    - "{modelKind=agent} which agents does {vendor} develop"
    - "which models did {vendor} release"
    - "{openWeights=true} which open source models does {vendor} develop"
    - "{openWeights=true} which open source models does {vendor} have"
    - "{openWeights=true} open source models based on {baseModel}"
    - "{scenario} models used at {hospital}"
    - "{modality} models at {hospital}"
    - "{modelKind=agent} {deployed=true} which agents are used in hospitals"
    - "{deployed=true} which models are used in hospitals"
    - "how many models in total"
    - "{deployed=true} models in hospitals"
    - "{deployed=true} {vendor} models used in hospitals"
    - "{modelKind=agent} {deployed=true} agents in hospitals"
    - "{modelKind=platform} {deployed=true} platforms in hospitals"
    - "{modelKind=platform} {deployed=true} which platforms are used in hospitals"
    - "{certified=true} {openWeights=true} which open source models have a certificate"
    - "{certified=false} {deployed=true} models without certificates used in hospitals"
    - "{certified=true} {deployed=true} certified models used in hospitals"
    - "{certified=true} {deployed=true} models with certificates used in hospitals"
    - "{certified=true} {deployed=false} models with certificates without deployment"
    - "{certified=true} {deployed=false} models certified but not deployed"
    - "{certified=true} certified models of {vendor}"
    - "{organizationKind=university} models from universities"
    - "{organizationKind=university} {specialty} models from universities"
    - "{organizationKind=university} {specialty} models developed by universities"
    - "{organizationKind=hospital} models developed by hospitals for {specialty}"
    - "{organizationKind=research-institute} {specialty} models from research institutes"
    - "{organizationKind=university} models developed by universities"
    - "{organizationKind=hospital} models developed by hospitals"
    - "{organizationKind=research-institute} models from research institutes"
    - "{openWeights=false} which models are not open source"
    - "which models are not developed by {withoutVendor}"
    - "{specialty} models not developed by {withoutVendor}"
    - "which models cover {specialty} except {withoutVendor}"
    - "{organizationKind=company} models developed by companies"
    - "{organizationKind=company} models released by companies"
    - "{organizationKind=company} {openWeights=true} open source models from companies"
    - "{organizationKind=company} {openWeights=true} open source models released by companies"
    - "{organizationKind=university} {openWeights=true} open source models from universities"
    - "{organizationKind=university} {openWeights=true} open source models released by universities"
    - "{organizationKind=company} models from companies"
    - "{deployed=true} models based on {baseModel} deployed in hospitals"
    - "{deployed=true} models based on {baseModel} deployed"
    - "{certified=class-iii} {deployed=true} which class III models are used in hospitals"
    - "{organizationKind=university} {deployed=true} which university models are used in hospitals"
    - "{authority=NMPA} {deployed=true} which NMPA certified models are used in hospitals"
    - "{authority=NMPA} {deployed=true} which models with NMPA certificates are used in hospitals"
    - "{authority=FDA} {deployed=true} which FDA cleared models are used in hospitals"
    - "{authority=FDA} {deployed=true} which models with FDA clearance are used in hospitals"
    - "{authority=FDA} FDA approved models"
    - "{authority=FDA} models with an FDA certificate"
    - "{authority=FDA} models with FDA clearance"
    - "{authority=FDA} models that hold FDA clearance"
    - "{authority=NMPA} NMPA certified {specialty} models"
    - "{authority=NMPA} {specialty} models with NMPA certificates"
    - "{authority=FDA} FDA cleared {specialty} models"
    - "{authority=FDA} {specialty} models with FDA clearance"
  zh:
    - "哪些模型获得{certificate}"
    - "{certified=class-iii}哪些模型取得三类证"
    - "{authority=NMPA}获得NMPA批准的模型"
    - "{vendor}面向{specialty}的模型"
    - "{vendor}是否使用{modality}"
    - "除了{withoutVendor}的{specialty}模型"
---*/
// modalities and organs that bear a name of what is denied: "ultrasound" is both
OPTIONAL MATCH (denied:Atlas)
WHERE denied.id IN [$withoutSpecialty, $withoutScenario, $withoutModality, $withoutAlso, $withoutThird]
WITH reduce(all = [], names IN collect(coalesce(denied.aliases, []) + [denied.nameEn, denied.nameZh]) | all + names) AS names
OPTIONAL MATCH (alike:Atlas)
WHERE (alike:Modality OR alike:Organ)
  AND size([name IN names WHERE replace(name, '科', '') IN coalesce(alike.aliases, []) + [alike.nameEn, alike.nameZh]]) > 0
WITH collect(alike.id) AS alikeIds
MATCH (model:Model)
WHERE ($vendor IS NULL OR EXISTS { (:Vendor {id: $vendor})-[:DEVELOPS]->(model) })
  AND (coalesce($withoutVendor, $withoutAlso, $withoutThird) IS NULL OR NOT EXISTS {
    MATCH (other:Vendor)-[:DEVELOPS]->(model)
    WHERE other.id IN [$withoutVendor, $withoutAlso, $withoutThird]
  })
  AND ($hospital IS NULL OR EXISTS { (model)-[:DEPLOYED_AT]->(:Hospital {id: $hospital}) })
  AND ($category IS NULL OR EXISTS {
    MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(:PolicyCategory {id: $category})
    WHERE maps.`match` <> 'related'
  })
  AND ($modelKind IS NULL OR model.modelKind = $modelKind)
  AND ($modelType IS NULL OR coalesce(model.modelType, 'unstated') = $modelType)
  AND ($openWeights IS NULL OR ($openWeights = 'known' AND model.openWeights IS NOT NULL) OR model.openWeights = ($openWeights = 'true'))
  AND ($deployed IS NULL OR EXISTS { (model)-[:DEPLOYED_AT]->(:Hospital) } = ($deployed = 'true'))
  AND ($certified IS NULL OR EXISTS {
    MATCH (model)-[holds:HOLDS]->(certificate:Certificate)
    WHERE NOT certificate.nameEn CONTAINS 'designation'
      AND ($certified <> 'class-iii' OR holds.class = 'III' OR certificate.nameEn CONTAINS 'Class III')
  } = ($certified <> 'false'))
  AND ($authority IS NULL OR EXISTS {
    MATCH (model)-[:HOLDS]->(certificate:Certificate)
    // A certificate is named after the authority that gives it
    WHERE certificate.nameEn STARTS WITH $authority AND NOT certificate.nameEn CONTAINS 'designation'
  })
  AND ($organizationKind IS NULL OR EXISTS {
    MATCH (developer:Vendor)-[:DEVELOPS]->(model)
    WHERE developer.organizationKind = $organizationKind OR ($organizationKind = 'hospital' AND developer:Hospital)
  })
  AND ($from IS NULL OR model.releasedOn >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR model.releasedOn <= $to + '~')
OPTIONAL MATCH (model)-[:FOR_SPECIALTY|HAS_MODALITY|FOR_ORGAN|BASED_ON|HOLDS]->(near:Atlas)
WITH alikeIds, model, collect(near.id) AS nearIds
OPTIONAL MATCH (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(broader:Scenario)
OPTIONAL MATCH (broader)-[:FOR_SPECIALTY]->(field:Specialty)
WITH alikeIds, model, nearIds, nearIds + collect(DISTINCT broader.id) + collect(DISTINCT field.id) AS metIds
WHERE size([id IN [$withoutSpecialty, $withoutScenario, $withoutModality, $withoutAlso, $withoutThird] WHERE id IN metIds]) = 0
  AND ($withoutModality IS NULL OR $withoutModality <> 'mod-image' OR NOT (
    size([id IN ['mod-ct', 'mod-mri', 'mod-xray', 'mod-ultrasound', 'mod-fundus', 'mod-endoscopy', 'mod-3d-image', 'mod-video', 'spec-radiology'] WHERE id IN nearIds]) > 0
    OR coalesce(model.modelType, '') = 'imaging'))
  AND ($withoutModality IS NULL OR $withoutModality <> 'mod-multimodal' OR coalesce(model.modelType, '') <> 'multimodal')
  AND size([id IN alikeIds WHERE id IN nearIds]) = 0
  AND size([id IN [$specialty, $scenario, $modality, $organ, $baseModel, $certificate] WHERE id IS NOT NULL AND NOT id IN metIds]) = 0
OPTIONAL MATCH (vendor:Vendor)-[:DEVELOPS]->(model)
WITH model, vendor
ORDER BY model.id, vendor.id
WITH model,
  collect(vendor.id) AS vendorIds,
  collect(coalesce(vendor.nameEn, vendor.nameZh)) AS vendorNamesEn,
  collect(coalesce(vendor.nameZh, vendor.nameEn)) AS vendorNamesZh
RETURN model, model.modelKind AS modelKind, model.modelType AS modelType, model.releasedOn AS releasedOn, model.openWeights AS openWeights, vendorIds, vendorNamesEn, vendorNamesZh
ORDER BY model.releasedOn IS NULL, model.releasedOn DESC, model.id
LIMIT $limit
