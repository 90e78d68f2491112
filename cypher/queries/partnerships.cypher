/*---
title: { en: All partnerships, zh: 所有合作关系 }
description:
  en: Partnerships between organisations that a source states.
  zh: 有来源说明的机构间合作关系。
purpose: market
parameters: {}
columns:
  organization: { label: { en: organisation, zh: 机构 }, as: entity }
  partnered: { label: { en: partnered, zh: 合作 }, as: edge }
  partner: { label: { en: partner, zh: 合作方 }, as: entity }
  topic: { label: { en: topic, zh: 主题 }, as: text }
  topicZh: { label: { en: topic in Chinese, zh: 中文主题 }, as: text }
ask:
  en:
    - "which partnerships are there"
    - "who partners with whom"
  zh:
    - "有哪些合作关系"
    - "谁和谁合作"
---*/
MATCH (organization)-[partnered:PARTNERED_WITH]->(partner)
RETURN organization, partnered, partner, partnered.topic AS topic, partnered.topicZh AS topicZh
ORDER BY organization.id, partner.id
LIMIT $limit
