/*---
title: { en: Whether an entry is of a kind, zh: 条目是否属于某一类 }
description:
  en: "The entry, where it is held as one of this kind. No row means that no source we hold says so."
  zh: 若条目属于该类则列出；没有结果表示现有来源均未这样说明。
purpose: market
parameters:
  entity:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital, Specialty, Modality, Organ, BaseModel, Certificate, Capability, Technology, Document, Evaluation, Event, Person]
    label: { en: entry, zh: 条目 }
  kind:
    kind: enum
    values:
      Vendor: { en: vendor, zh: 厂商 }
      Hospital: { en: hospital, zh: 医院 }
      Model: { en: model, zh: 模型 }
      Scenario: { en: scenario, zh: 场景 }
      PolicyScenario: { en: policy scenario, zh: 政策场景 }
      PolicyCategory: { en: policy category, zh: 政策类别 }
      Policy: { en: policy, zh: 政策 }
      Specialty: { en: specialty, zh: 专科 }
      Modality: { en: modality, zh: 模态 }
      Organ: { en: organ, zh: 器官 }
      BaseModel: { en: base model, zh: 基座模型 }
      Certificate: { en: certificate, zh: 证书 }
      Capability: { en: capability, zh: 能力 }
      Technology: { en: technology, zh: 技术 }
      Evaluation: { en: evaluation, zh: 评测 }
      Event: { en: event, zh: 活动 }
      Person: { en: person, zh: 人物 }
      company: { en: company, zh: 企业 }
      university: { en: university, zh: 高校 }
      research-institute: { en: research institute, zh: 研究机构 }
      government: { en: government, zh: 政府机构 }
      community-health-center: { en: community health center, zh: 社区卫生服务中心 }
      large-model: { en: large model, zh: 大模型 }
      foundation-model: { en: foundation model, zh: 基础模型 }
      agent: { en: agent, zh: 智能体 }
      platform: { en: platform, zh: 平台 }
    label: { en: kind, zh: 类别 }
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  organizationKind: { label: { en: kind of organisation, zh: 机构类型 }, as: text }
  modelKind: { label: { en: kind of model, zh: 模型种类 }, as: text }
  claims: { label: { en: claims, zh: 声明数 }, as: integer, opens: { query: claims-of-entity, parameters: { entity: [entity] } } }
ask:
  en:
    - "is {entity} a vendor {kind=Vendor}"
    - "is {entity} a hospital {kind=Hospital}"
    - "is {entity} a model {kind=Model}"
    - "is {entity} a scenario {kind=Scenario}"
    - "is {entity} a policy scenario {kind=PolicyScenario}"
    - "is {entity} a policy category {kind=PolicyCategory}"
    - "is {entity} a policy {kind=Policy}"
    - "is {entity} a specialty {kind=Specialty}"
    - "is {entity} a modality {kind=Modality}"
    - "is {entity} an organ {kind=Organ}"
    - "is {entity} a base model {kind=BaseModel}"
    - "is {entity} a certificate {kind=Certificate}"
    - "is {entity} a capability {kind=Capability}"
    - "is {entity} a technology {kind=Technology}"
    - "is {entity} an evaluation {kind=Evaluation}"
    - "is {entity} an event {kind=Event}"
    - "is {entity} a person {kind=Person}"
    - "is {entity} a company {kind=company}"
    - "is {entity} a university {kind=university}"
    - "is {entity} a research institute {kind=research-institute}"
    - "is {entity} a government body {kind=government}"
    - "is {entity} a community health center {kind=community-health-center}"
    - "is {entity} a large model {kind=large-model}"
    - "is {entity} a foundation model {kind=foundation-model}"
    - "is {entity} an agent {kind=agent}"
    - "is {entity} a platform {kind=platform}"
  zh:
    - "{entity}是医院吗{kind=Hospital}"
    - "{entity}是厂商吗{kind=Vendor}"
    - "{entity}是大模型吗{kind=large-model}"
---*/
MATCH (entity:Atlas {id: $entity})
WHERE $kind IN labels(entity) OR ($kind = 'Model' AND entity:BaseModel)
  OR coalesce(entity.organizationKind, entity.hospitalKind, '') = $kind
  OR coalesce(entity.modelKind, '') = $kind
  // Foundation models and general models are large, as the switch "large models only" counts them
  OR ($kind = 'large-model' AND coalesce(entity.modelKind, '') IN ['foundation-model', 'general-llm'])
OPTIONAL MATCH (entity)<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN entity, coalesce(entity.organizationKind, entity.hospitalKind) AS organizationKind, entity.modelKind AS modelKind,
  count(DISTINCT claim) AS claims
ORDER BY entity.id
LIMIT $limit
