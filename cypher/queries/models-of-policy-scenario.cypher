/*---
title: { en: Models counted for a policy scenario, zh: 计入某政策场景的模型 }
description:
  en: "Models that answer this scenario of the guideline by an exact, narrower or close mapping, each once; or those that only a related mapping reaches."
  zh: 以等同、更窄或相近映射对应该政策场景的模型，每个一行；或仅经相关映射到达的模型。
purpose: policy
parameters:
  policyScenario: { kind: entity, of: [PolicyScenario], label: { en: policy scenario, zh: 政策场景 } }
  grade:
    kind: enum
    values: { counted: { en: counted, zh: 计入 }, related: { en: only related, zh: 仅相关 } }
    label: { en: mapping, zh: 映射 }
    optional: true
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  scenarioIds: { label: { en: ids of the scenarios, zh: 场景编号 }, as: list }
  scenarioNamesEn: { label: { en: "names of the scenarios, English first", zh: 场景名称（英文优先） }, as: list }
  scenarioNamesZh: { label: { en: "names of the scenarios, Chinese first", zh: 场景名称（中文优先） }, as: list }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
---*/
MATCH (model:Model)-[covers:COVERS]->(scenario:Scenario)-[maps:MAPS_TO]->(policyScenario:PolicyScenario {id: $policyScenario})
WITH model, covers, scenario, maps
ORDER BY model.id, scenario.id
WITH model, collect(scenario.id) AS scenarioIds,
  collect(coalesce(scenario.nameEn, scenario.nameZh)) AS scenarioNamesEn,
  collect(coalesce(scenario.nameZh, scenario.nameEn)) AS scenarioNamesZh,
  reduce(all = [], list IN collect(covers.claimIds) | all + list) AS claimIds,
  count(CASE WHEN maps.`match` <> 'related' THEN 1 END) AS closer
WHERE CASE WHEN $grade = 'related' THEN closer = 0 ELSE closer > 0 END
RETURN model, scenarioIds, scenarioNamesEn, scenarioNamesZh, claimIds
ORDER BY model.id
LIMIT $limit
