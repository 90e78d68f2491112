/*---
title: { en: People and their roles, zh: 人物与职务 }
description:
  en: "People named in the sources, where they work and as what."
  zh: 来源中提到的人物、所在机构及职务。
purpose: people
parameters:
  organization: { kind: entity, of: [Vendor, Hospital], label: { en: organisation, zh: 机构 }, optional: true }
  person: { kind: entity, of: [Person], label: { en: person, zh: 人物 }, optional: true }
columns:
  person: { label: { en: person, zh: 人物 }, as: entity }
  worksFor: { label: { en: works for, zh: 任职 }, as: edge }
  organization: { label: { en: organisation, zh: 机构 }, as: entity }
  role: { label: { en: role, zh: 职务 }, as: text }
ask:
  en:
    - "who works for {organization}"
    - "who is {person}"
    - "people of {organization}"
    - "which people are named"
    - "who is the founder of {organization}"
    - "{organization} people"
    - "which roles does {person} have"
    - "where does {person} work"
    - "people and roles"
    - "which people work at {organization}"
    - "people who work for {organization}"
  zh:
    - "{organization}有哪些人"
    - "{person}是谁"
    - "{person}的职务"
    - "{organization}的负责人"
    - "{person}任职于哪里"
    - "{person}担任什么"
    - "{organization}有哪些人物"
---*/
MATCH (person:Person)-[worksFor:WORKS_FOR]->(organization)
WHERE ($organization IS NULL OR organization.id = $organization) AND ($person IS NULL OR person.id = $person)
RETURN person, worksFor, organization, worksFor.role AS role
ORDER BY organization.id, person.id
LIMIT $limit
