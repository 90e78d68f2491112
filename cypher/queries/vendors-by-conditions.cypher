/*---
title: { en: "Vendors with models, by conditions", zh: 有模型的厂商（按条件） }
description:
  en: "Vendors with at least one model that meets every condition given at once. Without narrows to vendors none of whose models is for that specialty, covers that scenario or works on that modality; deployment and certificate are those of the vendor as a whole, and a designation is no certificate. Where a modality or an organ bears the same name, it is left out with it. Without medical image leaves out CT, magnetic resonance, X-ray, ultrasound, eye images, endoscopy, 3D images and video too, the specialty of radiology, and models of the type imaging."
  zh: 至少有一个模型同时满足全部条件的厂商。“不含”要求其任何模型均不面向该专科、不覆盖该场景或不处理该模态；部署与证书按厂商整体计。与之同名的模态或器官一并排除。“不含医学影像”同时排除CT、磁共振、X线、超声、眼部影像、内镜、三维影像、医学视频、放射科以及影像类模型。
purpose: vendor
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, optional: true }
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 }, optional: true }
  modality: { kind: entity, of: [Modality], label: { en: modality, zh: 模态 }, optional: true }
  organ: { kind: entity, of: [Organ], label: { en: organ, zh: 器官 }, optional: true }
  baseModel: { kind: entity, of: [BaseModel], label: { en: base model, zh: 基座模型 }, optional: true }
  hospital: { kind: entity, of: [Hospital], label: { en: used at, zh: 使用医院 }, optional: true }
  policyScenario: { kind: entity, of: [PolicyScenario], label: { en: policy scenario, zh: 政策场景 }, optional: true }
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
  certificate: { kind: entity, of: [Certificate], label: { en: "certificate, own or of a model", zh: 自身或其模型持有的证书 }, optional: true }
  withoutSpecialty: { kind: entity, of: [Specialty], label: { en: without specialty, zh: 不含专科 }, optional: true }
  withoutScenario: { kind: entity, of: [Scenario], label: { en: without scenario, zh: 不含场景 }, optional: true }
  withoutModality: { kind: entity, of: [Modality], label: { en: without modality, zh: 不含模态 }, optional: true }
  withoutVendor: { kind: entity, of: [Vendor, Hospital], label: { en: except, zh: 厂商除外 }, optional: true }
  withoutAlso: { kind: entity, of: [Vendor, Hospital, Specialty, Scenario, Modality, PolicyScenario], label: { en: nor, zh: 也不含 }, optional: true }
  organizationKind:
    kind: enum
    values: { company: { en: company, zh: 企业 }, university: { en: university, zh: 高校 }, research-institute: { en: research institute, zh: 研究机构 }, government: { en: government, zh: 政府机构 }, hospital: { en: hospital, zh: 医院 }, community-health-center: { en: community health center, zh: 社区卫生服务中心 } }
    label: { en: kind of organisation, zh: 机构类型 }
    optional: true
  modelKind:
    kind: enum
    values: { large-model: { en: large model, zh: 大模型 }, foundation-model: { en: foundation model, zh: 基础模型 }, agent: { en: agent, zh: 智能体 }, platform: { en: platform, zh: 平台 } }
    label: { en: kind of model, zh: 模型种类 }
    optional: true
  openWeights:
    kind: enum
    values: { true: { en: open weights, zh: 开放权重 }, false: { en: closed weights, zh: 未开放权重 } }
    label: { en: weights, zh: 权重 }
    optional: true
  deployed:
    kind: enum
    values: { true: { en: in a named hospital, zh: 有指名医院使用 }, false: { en: in no named hospital, zh: 无指名医院使用 } }
    label: { en: deployment of any model, zh: 任一模型的部署 }
    optional: true
  certified:
    kind: enum
    values: { true: { en: "named, own or of a model", zh: 自身或其模型有指名证书 }, false: { en: "none named, own or of a model", zh: 自身与其模型均无指名证书 }, class-iii: { en: "class III, own or of a model", zh: 自身或其模型有三类证 } }
    label: { en: certificate, zh: 证书 }
    optional: true
  listed:
    kind: enum
    values: { true: { en: a stock code is named, zh: 有股票代码 } }
    label: { en: listed company, zh: 上市公司 }
    optional: true
  from: { kind: date, label: { en: released from, zh: 发布起始 }, optional: true }
  to: { kind: date, label: { en: released to, zh: 发布截止 }, optional: true }
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
  models: { label: { en: models, zh: 模型数 }, as: integer, listed: modelIds }
  modelIds: { label: { en: ids of the models, zh: 模型编号 }, as: list }
  modelNamesEn: { label: { en: "names of the models, English first", zh: 模型名称（英文优先） }, as: list }
  modelNamesZh: { label: { en: "names of the models, Chinese first", zh: 模型名称（中文优先） }, as: list }
  claims: { label: { en: claims, zh: 声明数 }, as: integer }
  tier: { label: { en: strongest tier, zh: 最强来源级别 }, as: text }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
beside:
  - { query: vendors-active-in-scenario, parameters: { scenario: scenario } }
ask:
  en:
    - "{certified=true} {deployed=false} vendors with certificates but without deployed models"
    - "{deployed=false} vendors without models deployed in hospitals"
    - "{organizationKind=company} vendors for {specialty} that are companies"
    - "{organizationKind=company} {certified=class-iii} companies with class III certificates"
    - "{organizationKind=company} {certified=class-iii} class III companies"
    - "{organizationKind=company} companies used at {hospital}"
    - "{organizationKind=company} {certified=false} companies without certificates"
    - "{organizationKind=company} {deployed=false} companies without deployed models"
    - "{organizationKind=company} companies for {specialty} without {withoutSpecialty}"
    - "{organizationKind=company} companies for {scenario} without {withoutScenario}"
    - "which vendors"
    - "vendors with {certificate}"
    - "which vendors hold {certificate}"
    - "{organizationKind=company} companies with {certificate}"
    - "{organizationKind=company} companies that hold {certificate}"
    - "{certified=true} which vendors have certificates"
    - "{certified=true} which vendors hold certificates"
    - "{organizationKind=university} universities with models for {specialty}"
    - "{organizationKind=university} universities with {modality} models"
    - "{organizationKind=research-institute} research institutes with {specialty} models"
    - "{organizationKind=research-institute} research institutes with {modality} models"
    - "{organizationKind=company} which companies"
    - "{organizationKind=company} which companies develop models"
    - "{organizationKind=company} which companies released models"
    - "{organizationKind=company} {openWeights=true} which companies have open source models"
    - "{organizationKind=company} {openWeights=true} companies released open source models"
    - "{organizationKind=company} {modelKind=agent} which companies develop agents"
    - "{organizationKind=company} {deployed=true} which companies are used in hospitals"
    - "{certified=class-iii} which vendors hold class III certificates"
    - "{certified=class-iii} vendors with class III certificates"
    - "{organizationKind=company} {certified=class-iii} which companies hold class III certificates"
    - "{organizationKind=company} {certified=true} which companies hold certificates"
    - "which vendors cover {specialty} but not {withoutSpecialty}"
    - "which {organizationKind} vendors cover {specialty}"
    - "{specialty} vendors used at {hospital}"
    - "{organizationKind=university} which universities"
    - "{organizationKind=university} which universities develop models"
    - "which vendors are for the {organ}"
    - "{organizationKind=hospital} which hospitals develop models for {specialty}"
    - "{organizationKind=university} universities {specialty}"
    - "{organizationKind=university} which universities develop {specialty} models"
    - "{organizationKind=research-institute} which research institutes develop {specialty} models"
    - "vendors used at {hospital} {specialty}"
    - "which vendors released models"
    - "which vendors released the most models"
    - "{organizationKind=company} which companies released the most models"
    - "vendors without {withoutSpecialty} for {specialty}"
    - "vendors without {withoutScenario} for {scenario}"
    - "vendors for {specialty} without {withoutScenario}"
    - "vendors for {scenario} without {withoutSpecialty}"
    - "how many vendors"
    - "how many vendors in total"
    - "{openWeights=true} which vendors develop open source models"
    - "{openWeights=true} which vendors have open source models"
    - "{openWeights=true} open source vendors"
    - "{deployed=false} which vendors have no models deployed"
    - "{deployed=false} vendors without hospitals"
    - "{deployed=false} vendors not deployed in hospitals"
    - "{certified=false} vendors without certificates"
    - "{deployed=true} {certified=true} vendors with deployed models and certificates"
    - "{deployed=true} {certified=true} vendors with hospital deployment and certificate"
    - "{deployed=true} which vendors are used in hospitals"
    - "{organizationKind=research-institute} which research institutes"
    - "{organizationKind=research-institute} which research institutes develop models"
    - "{organizationKind=government} which government bodies develop models"
    - "{organizationKind=community-health-center} which community health centers develop models"
    - "{modelKind=agent} which vendors develop agents"
    - "{modelKind=platform} which vendors develop platforms"
    - "vendors for {specialty} without {withoutModality}"
    - "{certified=false} {deployed=false} vendors without certificates and without deployment"
    - "{certified=false} {deployed=false} vendors without certificates and without hospitals"
    - "{certified=false} {deployed=true} vendors without certificates used in hospitals"
    - "{certified=false} {deployed=true} vendors without certificates deployed"
    - "{certified=true} {deployed=false} vendors with certificates without deployment"
    - "{certified=true} {deployed=false} vendors certified but not deployed"
    - "{certified=false} {deployed=true} vendors deployed but not certified"
    - "{organizationKind=company} {certified=false} {deployed=false} companies without certificates and without deployment"
    - "{organizationKind=company} {certified=false} {deployed=true} companies without certificates used in hospitals"
    - "{listed=true} listed companies for {specialty}"
    - "{listed=true} listed companies for {scenario}"
    - "{listed=true} listed companies that develop models"
    - "{listed=true} {certified=class-iii} listed companies with class III"
    - "{listed=true} {certified=class-iii} listed companies with class III certificates"
    - "{listed=true} {certified=true} listed companies with certificates"
    - "{listed=true} {deployed=true} listed companies used in hospitals"
  zh:
    - "{certified=true}{deployed=false}有证书但没有部署的厂商"
    - "{organizationKind=company}{deployed=false}没有部署的公司"
    - "{organizationKind=company}哪些公司覆盖{specialty}但不覆盖{withoutSpecialty}"
    - "{certified=class-iii}哪些厂商取得三类证"
    - "{certified=class-iii}有三类证的厂商"
    - "{organizationKind=company}{certified=class-iii}持有三类证的公司"
    - "{organizationKind=company}{certified=true}有证书的公司"
    - "{deployed=false}没有部署的厂商"
    - "{deployed=true}{certified=true}有部署和证书的厂商"
    - "{modelKind=agent}智能体厂商"
    - "做{specialty}但不做{withoutModality}的厂商"
    - "{certified=false}{deployed=false}没有证书也没有部署的厂商"
    - "{listed=true}做{specialty}的上市公司"
---*/
// modalities and organs that bear a name of what is denied: "ultrasound" is both
OPTIONAL MATCH (denied:Atlas)
WHERE denied.id IN [$withoutSpecialty, $withoutScenario, $withoutModality, $withoutAlso]
WITH reduce(all = [], names IN collect(coalesce(denied.aliases, []) + [denied.nameEn, denied.nameZh]) | all + names) AS names
OPTIONAL MATCH (alike:Atlas)
WHERE (alike:Modality OR alike:Organ)
  AND size([name IN names WHERE replace(name, '科', '') IN coalesce(alike.aliases, []) + [alike.nameEn, alike.nameZh]]) > 0
WITH collect(alike.id) AS alikeIds
MATCH (vendor:Vendor)-[develops:DEVELOPS]->(model:Model)
WHERE ($organizationKind IS NULL OR vendor.organizationKind = $organizationKind OR vendor.hospitalKind = $organizationKind)
  AND ($specialty IS NULL
    OR EXISTS { (model)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) }
    OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) })
  AND ($scenario IS NULL OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: $scenario}) })
  AND ($modality IS NULL OR EXISTS { (model)-[:HAS_MODALITY]->(:Modality {id: $modality}) })
  AND ($organ IS NULL OR EXISTS { (model)-[:FOR_ORGAN]->(:Organ {id: $organ}) })
  AND ($baseModel IS NULL OR EXISTS { (model)-[:BASED_ON]->(:BaseModel {id: $baseModel}) })
  AND ($hospital IS NULL OR EXISTS { (model)-[:DEPLOYED_AT]->(:Hospital {id: $hospital}) })
  AND ($category IS NULL OR EXISTS {
    MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario)-[:IN_CATEGORY]->(:PolicyCategory {id: $category})
    WHERE maps.`match` <> 'related'
  })
  AND ($withoutSpecialty IS NULL OR NOT (
    EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:FOR_SPECIALTY]->(:Specialty {id: $withoutSpecialty}) }
    OR EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $withoutSpecialty}) }))
  AND ($withoutScenario IS NULL
    OR NOT EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: $withoutScenario}) })
  AND ($withoutModality IS NULL OR NOT EXISTS {
    MATCH (vendor)-[:DEVELOPS]->(:Model)-[:HAS_MODALITY]->(denied:Modality)
    WHERE denied.id = $withoutModality OR ($withoutModality = 'mod-image' AND denied.id IN ['mod-ct', 'mod-mri', 'mod-xray', 'mod-ultrasound', 'mod-fundus', 'mod-endoscopy', 'mod-3d-image', 'mod-video'])
  })
  AND ($withoutModality IS NULL OR $withoutModality <> 'mod-image' OR NOT EXISTS {
    MATCH (vendor)-[:DEVELOPS]->(denied:Model)
    WHERE denied.modelType = 'imaging' OR EXISTS { (denied)-[:FOR_SPECIALTY]->(:Specialty {id: 'spec-radiology'}) }
  })
  AND ($withoutVendor IS NULL OR vendor.id <> $withoutVendor)
  AND ($withoutAlso IS NULL OR vendor.id <> $withoutAlso AND NOT (
    EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:FOR_SPECIALTY|HAS_MODALITY]->(:Atlas {id: $withoutAlso}) }
    OR EXISTS { MATCH (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario {id: $withoutAlso}) WHERE maps.`match` <> 'related' }
    OR EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: $withoutAlso}) }
    OR EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $withoutAlso}) }))
  AND (size(alikeIds) = 0 OR NOT EXISTS {
    MATCH (vendor)-[:DEVELOPS]->(:Model)-[:HAS_MODALITY|FOR_ORGAN]->(other)
    WHERE other.id IN alikeIds
  })
  AND ($modelKind IS NULL OR model.modelKind = $modelKind)
  AND ($openWeights IS NULL OR model.openWeights = ($openWeights = 'true'))
  AND ($deployed IS NULL OR EXISTS { (vendor)-[:DEVELOPS]->(:Model)-[:DEPLOYED_AT]->(:Hospital) } = ($deployed = 'true'))
  AND ($certified IS NULL OR $certified = 'class-iii'
    OR EXISTS {
      MATCH (vendor)-[:DEVELOPS*0..1]->()-[:HOLDS]->(certificate:Certificate)
      WHERE NOT certificate.nameEn CONTAINS 'designation'
    } = ($certified = 'true'))
  AND ($certified IS NULL OR $certified <> 'class-iii' OR EXISTS {
    MATCH (vendor)-[:DEVELOPS*0..1]->()-[holds:HOLDS]->(certificate:Certificate)
    WHERE holds.class = 'III' OR certificate.nameEn CONTAINS 'Class III'
  })
  AND ($listed IS NULL OR vendor.stockCode IS NOT NULL)
  AND ($certificate IS NULL OR EXISTS { (vendor)-[:DEVELOPS*0..1]->()-[:HOLDS]->(:Certificate {id: $certificate}) })
  AND ($policyScenario IS NULL OR EXISTS {
    MATCH (model)-[:COVERS]->(:Scenario)-[maps:MAPS_TO]->(:PolicyScenario {id: $policyScenario})
    WHERE maps.`match` <> 'related'
  })
  AND ($from IS NULL OR model.releasedOn >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR model.releasedOn <= $to + '~')
UNWIND develops.claimIds AS claimId
WITH vendor, model, claimId, develops.tier AS tier
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
