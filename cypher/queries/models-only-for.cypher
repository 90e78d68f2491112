/*---
title: { en: "Models for one modality, specialty or organ only", zh: 只面向某一模态、专科或器官的模型 }
description:
  en: "Models for which sources name this modality, specialty or organ and no other of its kind. It says what sources name, not what the model can do otherwise."
  zh: 来源说明其处理该模态（或面向该专科、器官）、且未见说明同类其他项的模型；仅反映来源所述。
purpose: model
parameters:
  target: { kind: entity, of: [Modality, Specialty, Organ], label: { en: only for, zh: 只面向 } }
columns:
  model: { label: { en: model, zh: 模型 }, as: entity }
  claimIds: { label: { en: ids of the claims, zh: 声明编号 }, as: list }
ask:
  en:
    - "which models support only {target}"
    - "only {target} models"
  zh:
    - "只支持{target}的模型"
---*/
MATCH (model:Model)-[states:HAS_MODALITY|FOR_SPECIALTY|FOR_ORGAN]->(:Atlas {id: $target})
WHERE NOT EXISTS {
    MATCH (model)-[also:HAS_MODALITY|FOR_SPECIALTY|FOR_ORGAN]->(other:Atlas)
    WHERE other.id <> $target AND type(also) = type(states)
  }
RETURN model, states.claimIds AS claimIds
ORDER BY model.id
LIMIT $limit
