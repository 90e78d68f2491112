/*---
title: { en: Share among the models of this dataset, zh: 在本库模型中的占比 }
description:
  en: "How many of the models we hold meet the conditions, of how many. For openness, of those whose openness a source states. Shares of the market are the reports' figures, not these."
  zh: 本库模型中满足条件者的数量与占比；开放权重以有来源说明者为分母。市场占比见报告的统计数字，与此不同。
purpose: market
parameters:
  specialty: { kind: entity, of: [Specialty], label: { en: specialty, zh: 专科 }, optional: true }
  scenario: { kind: entity, of: [Scenario], label: { en: scenario, zh: 场景 }, optional: true }
  modality: { kind: entity, of: [Modality], label: { en: modality, zh: 模态 }, optional: true }
  organ: { kind: entity, of: [Organ], label: { en: organ, zh: 器官 }, optional: true }
  baseModel: { kind: entity, of: [BaseModel], label: { en: base model, zh: 基座模型 }, optional: true }
  openWeights:
    kind: enum
    values: { true: { en: open weights, zh: 开放权重 }, false: { en: closed weights, zh: 未开放权重 } }
    label: { en: weights, zh: 权重 }
    optional: true
  modelKind:
    kind: enum
    values: { large-model: { en: large model, zh: 大模型 }, agent: { en: agent, zh: 智能体 }, platform: { en: platform, zh: 平台 } }
    label: { en: kind, zh: 种类 }
    optional: true
  modelType:
    kind: enum
    values: { text-llm: { en: text, zh: 文本 }, multimodal: { en: multimodal, zh: 多模态 }, imaging: { en: imaging, zh: 影像 }, tcm: { en: Chinese medicine, zh: 中医 }, biology: { en: biology, zh: 生物 }, mental-health: { en: mental health, zh: 精神心理 }, general: { en: general, zh: 通用 } }
    label: { en: type, zh: 类型 }
    optional: true
  deployed:
    kind: enum
    values: { true: { en: in a named hospital, zh: 有指名医院使用 } }
    label: { en: deployment, zh: 部署 }
    optional: true
  certified:
    kind: enum
    values: { true: { en: a certificate is named, zh: 有指名证书 } }
    label: { en: certified, zh: 取证 }
    optional: true
columns:
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-by-conditions, parameters: { specialty: [specialty], scenario: [scenario], modality: [modality], organ: [organ], baseModel: [baseModel], openWeights: [openWeights], modelKind: [modelKind], modelType: [modelType], deployed: [deployed], certified: [certified] } } }
  ofModels: { label: { en: out of, zh: 总数 }, as: integer, opens: { query: models-by-conditions, parameters: { openWeights: [among] } } }
  among: { label: { en: whose weights are, zh: 权重信息 }, as: text }
  percent: { label: { en: percent, zh: 百分比 }, as: number }
ask:
  en:
    - "share of {specialty} models"
    - "share of models for {scenario}"
    - "share of {modality} models"
    - "share of models based on {baseModel}"
    - "{openWeights=true} share of open source models"
    - "{openWeights=true} what share of models is open"
    - "{openWeights=false} share of closed source models"
    - "{modelKind=agent} share of agents"
    - "{modelType=multimodal} share of multimodal models"
    - "{deployed=true} share of models deployed"
    - "{deployed=true} what share of models is deployed in hospitals"
    - "{openWeights=true} open source share"
    - "{certified=true} share of models with a certificate"
    - "{certified=true} share of models that are certified"
    - "{certified=true} share of models that hold a certificate"
  zh:
    - "{specialty}模型占比"
    - "{scenario}模型占比"
    - "{modality}模型占比"
    - "基于{baseModel}的模型占比"
    - "{openWeights=true}开源模型占比"
    - "{openWeights=false}闭源模型占比"
    - "{modelKind=agent}智能体占比"
    - "{modelType=multimodal}多模态模型占比"
    - "{deployed=true}已部署模型占比"
    - "{openWeights=true}开源占比"
    - "{certified=true}有证书的模型占比"
---*/
MATCH (model:Model)
WHERE $openWeights IS NULL OR model.openWeights IS NOT NULL
WITH model,
  ($specialty IS NULL
    OR EXISTS { (model)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) }
    OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario)-[:FOR_SPECIALTY]->(:Specialty {id: $specialty}) })
  AND ($scenario IS NULL OR EXISTS { (model)-[:COVERS]->(:Scenario)-[:BROADER*0..5]->(:Scenario {id: $scenario}) })
  AND ($modality IS NULL OR EXISTS { (model)-[:HAS_MODALITY]->(:Modality {id: $modality}) })
  AND ($organ IS NULL OR EXISTS { (model)-[:FOR_ORGAN]->(:Organ {id: $organ}) })
  AND ($baseModel IS NULL OR EXISTS { (model)-[:BASED_ON]->(:BaseModel {id: $baseModel}) })
  AND ($openWeights IS NULL OR model.openWeights = ($openWeights = 'true'))
  AND ($modelKind IS NULL OR model.modelKind = $modelKind)
  AND ($modelType IS NULL OR model.modelType = $modelType)
  AND ($deployed IS NULL OR EXISTS { (model)-[:DEPLOYED_AT]->(:Hospital) })
  AND ($certified IS NULL OR EXISTS {
    MATCH (model)-[:HOLDS]->(certificate:Certificate)
    WHERE NOT certificate.nameEn CONTAINS 'designation'
  }) AS meets
WITH count(CASE WHEN meets THEN 1 END) AS models, count(model) AS ofModels
RETURN models, ofModels, CASE WHEN $openWeights IS NOT NULL THEN 'known' END AS among, round(1000.0 * models / ofModels) / 10 AS percent
ORDER BY percent, among
LIMIT $limit
