/*---
title: { en: Facts nobody but memory states, zh: 仅凭记忆的事实 }
description:
  en: "Relationships whose only claims are recalled, without a source to look up. They need one."
  zh: 仅有“回忆”而无可查来源的关系，需要补充来源。
purpose: evidence
parameters: {}
columns:
  subject: { label: { en: subject, zh: 主语 }, as: entity }
  predicate: { label: { en: relationship, zh: 关系 }, as: text }
  object: { label: { en: object, zh: 宾语 }, as: entity }
  claimId: { label: { en: claim, zh: 声明 }, as: text }
ask:
  en:
    - "which facts are only recalled"
    - "facts without a source to look up"
    - "recalled facts"
    - "recalled relationships"
  zh:
    - "哪些事实仅凭记忆"
    - "没有可查来源的事实"
---*/
MATCH (subject)<-[:SUBJECT]-(claim:Claim {kind: 'relationship', tier: 'recalled'})-[:OBJECT]->(object)
WHERE NOT EXISTS { MATCH (subject)<-[:SUBJECT]-(other:Claim)-[:OBJECT]->(object) WHERE other.predicate = claim.predicate AND other.tier <> 'recalled' }
RETURN subject, claim.predicate AS predicate, object, claim.id AS claimId
ORDER BY predicate, subject.id, object.id, claimId
LIMIT $limit
