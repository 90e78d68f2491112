/*---
title: { en: Shortest routes between two entries, zh: 两个条目间的最短路线 }
description:
  en: "All shortest routes of at most six steps through vendors, models, scenarios, the policy, who issued it, and hospitals; the steps are given by id, name and relationship."
  zh: 经由厂商、模型、场景、政策及其发文机关与医院、不超过六步的全部最短路线；以编号、名称与关系给出各步。
purpose: market
parameters:
  from:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital]
    label: { en: from, zh: 起点 }
  to:
    kind: entity
    of: [Vendor, Model, Scenario, PolicyScenario, PolicyCategory, PolicySection, Policy, Hospital]
    label: { en: to, zh: 终点 }
columns:
  steps: { label: { en: steps, zh: 步数 }, as: number }
  routeIds: { label: { en: route, zh: 路线 }, as: list }
  routeNamesEn: { label: { en: "names on the route, English first", zh: 路线上的名称（英文优先） }, as: list }
  routeNamesZh: { label: { en: "names on the route, Chinese first", zh: 路线上的名称（中文优先） }, as: list }
  relationships: { label: { en: relationships, zh: 关系 }, as: list }
ask:
  en:
    - "how is {from} connected to {to}"
    - "routes from {from} to {to}"
    - "route between {from} and {to}"
    - "path between {from} and {to}"
    - "relationship between {from} and {to}"
    - "how do you get from {from} to {to}"
    - "how is {from} related to {to}"
    - "relation between {from} and {to}"
  zh:
    - "{from}和{to}怎么关联"
    - "{from}到{to}的路线"
    - "{from}和{to}的关系"
    - "{from}与{to}的路径"
    - "{from}和{to}是什么关系"
---*/
MATCH (from:Atlas {id: $from})
MATCH (to:Atlas {id: $to})
MATCH route = allShortestPaths((from)-[:DEVELOPS|CO_DEVELOPED_WITH|COVERS|ACTIVE_IN|MAPS_TO|BROADER|IN_CATEGORY|IN_SECTION|RELATES_TO|ENCOURAGES|DEPLOYED_AT|PARTNERED_WITH|PART_OF|ISSUED*..6]-(to))
WHERE from.id <> to.id
WITH length(route) AS steps, [node IN nodes(route) | node.id] AS routeIds,
  [node IN nodes(route) | coalesce(node.nameEn, node.nameZh, node.id)] AS routeNamesEn,
  [node IN nodes(route) | coalesce(node.nameZh, node.nameEn, node.id)] AS routeNamesZh,
  [relationship IN relationships(route) | type(relationship)] AS relationships
RETURN steps, routeIds, routeNamesEn, routeNamesZh, relationships
ORDER BY routeIds, relationships
LIMIT $limit
