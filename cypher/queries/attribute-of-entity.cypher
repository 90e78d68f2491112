/*---
title: { en: One fact of an entry, zh: 条目的一项事实 }
description:
  en: "What sources state of one attribute of an entry, each with its source. No row means that the value is not known."
  zh: 各来源对条目某一属性的说法，附来源；没有结果表示该值未知。
purpose: evidence
parameters:
  entity: { kind: entity, of: [Model, Vendor, Hospital, Policy, PolicyScenario], label: { en: entry, zh: 条目 } }
  attribute:
    kind: enum
    values:
      releasedOn: { en: release date, zh: 发布日期 }
      openWeights: { en: openness of the weights, zh: 权重是否开放 }
      parameters: { en: parameter count, zh: 参数规模 }
      founded: { en: year of founding, zh: 成立年份 }
      stockCode: { en: stock code, zh: 股票代码 }
      modelKind: { en: kind of model, zh: 模型种类 }
      modelType: { en: type of model, zh: 模型类型 }
      mentionsLargeModels: { en: large models in its text, zh: 文本是否提到大模型 }
      organizationKind: { en: kind of organisation, zh: 机构类型 }
      dateIssued: { en: date of issue, zh: 印发日期 }
      docNo: { en: document number, zh: 文号 }
      issuer: { en: issuer, zh: 发文机关 }
    label: { en: attribute, zh: 属性 }
columns:
  entity: { label: { en: entry, zh: 条目 }, as: entity }
  value: { label: { en: value, zh: 值 }, as: text }
  valueZh: { label: { en: value in Chinese, zh: 中文值 }, as: text }
  source: { label: { en: source, zh: 来源 }, as: entity }
  tier: { label: { en: tier, zh: 来源级别 }, as: text }
  claimId: { label: { en: id of the claim, zh: 声明编号 }, as: text }
whenEmpty: unknown
ask:
  en:
    - "does {entity} mention large models {attribute=mentionsLargeModels}"
    - "what type of model is {entity} {attribute=modelType}"
    - "when was {entity} released {attribute=releasedOn}"
    - "when {entity} {attribute=releasedOn}"
    - "is {entity} open source {attribute=openWeights}"
    - "how many parameters does {entity} have {attribute=parameters}"
    - "when was {entity} founded {attribute=founded}"
    - "{entity} founded {attribute=founded}"
    - "what is the stock code of {entity} {attribute=stockCode}"
    - "is {entity} listed {attribute=stockCode}"
    - "is {entity} a listed company {attribute=stockCode}"
    - "when was {entity} issued {attribute=dateIssued}"
    - "who issued {entity} {attribute=issuer}"
    - "{entity=pol-nhc-scenarios-2024} {attribute=issuer} who issued the guideline"
    - "{entity=pol-nhc-scenarios-2024} {attribute=issuer} who released the guideline"
    - "{entity=pol-nhc-scenarios-2024} {attribute=dateIssued} when was the guideline issued"
    - "{entity=pol-nhc-scenarios-2024} {attribute=dateIssued} when was the guideline released"
  zh:
    - "{entity}是否提到大模型{attribute=mentionsLargeModels}"
    - "{entity}是什么类型的模型{attribute=modelType}"
    - "{entity}的模型类型{attribute=modelType}"
    - "{entity}什么时候发布的{attribute=releasedOn}"
    - "{entity}发布时间{attribute=releasedOn}"
    - "{entity}是否开源{attribute=openWeights}"
    - "{entity}的参数量{attribute=parameters}"
    - "{entity}什么时候成立{attribute=founded}"
    - "{entity}的股票代码{attribute=stockCode}"
    - "{entity}是否上市{attribute=stockCode}"
    - "{entity}是上市公司吗{attribute=stockCode}"
    - "{entity}什么时候印发{attribute=dateIssued}"
    - "谁印发了{entity}{attribute=issuer}"
    - "{entity}发文单位{attribute=issuer}"
    - "{entity=pol-nhc-scenarios-2024}{attribute=issuer}谁印发了指引"
    - "{entity=pol-nhc-scenarios-2024}{attribute=issuer}谁发布了指引"
    - "{entity=pol-nhc-scenarios-2024}{attribute=dateIssued}指引什么时候印发"
    - "{entity=pol-nhc-scenarios-2024}{attribute=dateIssued}指引什么时候发布"
---*/
MATCH (entity:Atlas {id: $entity})<-[:SUBJECT]-(claim:Claim {kind: 'attribute'})-[:STATED_IN]->(source:Source)
WHERE claim.predicate = $attribute OR ($attribute = 'issuer' AND claim.predicate IN ['issuerEn', 'issuerZh'])
RETURN entity, claim.value AS value, claim.valueZh AS valueZh, source, claim.tier AS tier, claim.id AS claimId
ORDER BY claimId
LIMIT $limit
