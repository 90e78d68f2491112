/*---
title: { en: People and their roles, zh: 人物与职务 }
description:
  en: "People named in the sources, where they work and as what."
  zh: 来源中提到的人物、所在机构及职务。
purpose: people
parameters:
  organization: { kind: entity, of: [Vendor, Hospital], label: { en: organisation, zh: 机构 }, optional: true }
  person: { kind: entity, of: [Person], label: { en: person, zh: 人物 }, optional: true }
  role:
    kind: enum
    values: { co-founder: { en: co-founder, zh: 联合创始人 }, director: { en: director, zh: 主任 }, founder: { en: founder, zh: 创始人 }, chairman: { en: chairman, zh: 董事长 }, ceo: { en: CEO, zh: 首席执行官 }, cto: { en: CTO, zh: 首席技术官 }, president: { en: president, zh: 总裁 }, vice president: { en: vice president, zh: 副总裁 }, general manager: { en: general manager, zh: 总经理 }, dean: { en: dean or head of a hospital, zh: 院长 } }
    label: { en: as, zh: 担任 }
    optional: true
columns:
  person: { label: { en: person, zh: 人物 }, as: entity }
  worksFor: { label: { en: works for, zh: 任职 }, as: edge }
  organization: { label: { en: organisation, zh: 机构 }, as: entity }
  role: { label: { en: role, zh: 职务 }, as: text }
  roleZh: { label: { en: role in Chinese, zh: 中文职务 }, as: text }
ask:
  en:
    - "{role=co-founder} who is the co-founder of {organization}"
    - "which hospital does {person} work at"
    - "which company does {person} work for"
    - "which hospital is {person} at"
    - "who works for {organization}"
    - "who is {person}"
    - "people of {organization}"
    - "which people are named"
    - "{role=founder} who is the founder of {organization}"
    - "{role=founder} founders of {organization}"
    - "{role=founder} founders"
    - "{role=chairman} who is the chairman of {organization}"
    - "{role=ceo} who is the CEO of {organization}"
    - "{role=cto} who is the CTO of {organization}"
    - "{role=president} who is the president of {organization}"
    - "{role=vice president} who is the vice president of {organization}"
    - "{role=general manager} who is the general manager of {organization}"
    - "{organization} people"
    - "which roles does {person} have"
    - "where does {person} work"
    - "people and roles"
    - "which people work at {organization}"
    - "people who work for {organization}"
  zh:
    - "{role=co-founder}{organization}的联合创始人"
    - "{role=director}{organization}的主任"
    - "{person}在哪家医院"
    - "{person}在哪家公司"
    - "{organization}有哪些人"
    - "{person}是谁"
    - "{person}的职务"
    - "{organization}的负责人"
    - "{role=founder}{organization}的创始人"
    - "{role=chairman}{organization}的董事长"
    - "{role=ceo}{organization}的首席执行官"
    - "{role=cto}{organization}的首席技术官"
    - "{role=president}{organization}的总裁"
    - "{role=vice president}{organization}的副总裁"
    - "{role=general manager}{organization}的总经理"
    - "{role=dean}{organization}的院长"
    - "{person}任职于哪里"
    - "{person}担任什么"
    - "{organization}有哪些人物"
---*/
MATCH (person:Person)-[worksFor:WORKS_FOR]->(organization)
WHERE ($organization IS NULL OR organization.id = $organization) AND ($person IS NULL OR person.id = $person)
WITH person, worksFor, organization,
  reduce(all = coalesce(worksFor.role, ''), each IN coalesce(person.otherRoles, []) | all + '; ' + each) AS role,
  reduce(all = coalesce(worksFor.roleZh, worksFor.role, ''), each IN coalesce(person.otherRolesZh, person.otherRoles, []) | all + '；' + each) AS roleZh
WHERE $role IS NULL OR size([each IN split(toLower(role), '; ')
  WHERE ((each STARTS WITH $role OR each CONTAINS ' ' + $role OR each CONTAINS '-' + $role)
      AND NOT ($role = 'president' AND each CONTAINS 'vice'))
    OR ($role = 'dean' AND each STARTS WITH 'president of')]) > 0
RETURN person, worksFor, organization, role, roleZh
ORDER BY organization.id, person.id
LIMIT $limit
