/*---
title: { en: Partners of an organisation, zh: 机构的合作伙伴 }
description:
  en: "Organisations that a source says partner with it, and about what."
  zh: 有来源说明的合作机构及合作主题。
purpose: vendor
parameters:
  organization: { kind: entity, of: [Vendor, Hospital], label: { en: organisation, zh: 机构 } }
  partnerKind:
    kind: enum
    values: { hospital: { en: hospital, zh: 医院 } }
    label: { en: kind of partner, zh: 合作方类型 }
    optional: true
  partner: { kind: entity, of: [Vendor, Hospital], label: { en: with, zh: 合作方 }, optional: true }
columns:
  organization: { label: { en: organisation, zh: 机构 }, as: entity }
  partnered: { label: { en: partnered, zh: 合作 }, as: edge }
  partner: { label: { en: partner, zh: 合作方 }, as: entity }
  topic: { label: { en: topic, zh: 主题 }, as: text }
  topicZh: { label: { en: topic in Chinese, zh: 中文主题 }, as: text }
  date: { label: { en: date, zh: 日期 }, as: date }
ask:
  en:
    - "does {organization} partner with {partner}"
    - "are {organization} and {partner} partners"
    - "who partners with {organization}"
    - "partners of {organization}"
    - "which vendors partner with {organization}"
    - "does {organization} partner"
    - "{partnerKind=hospital} which hospitals partner with {organization}"
  zh:
    - "{organization}和{partner}有合作吗"
    - "{organization}和谁合作"
    - "{organization}的合作伙伴"
    - "{organization}合作"
    - "{partnerKind=hospital}{organization}合作哪些医院"
---*/
MATCH (organization:Atlas {id: $organization})-[partnered:PARTNERED_WITH]-(partner)
WHERE ($partnerKind IS NULL OR partner:Hospital) AND ($partner IS NULL OR partner.id = $partner)
RETURN organization, partnered, partner, partnered.topic AS topic, partnered.topicZh AS topicZh, partnered.date AS date
ORDER BY partner.id, partnered.topic
LIMIT $limit
