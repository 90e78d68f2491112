/*---
title: { en: What sources disagree about, zh: 来源在某一主题上的分歧 }
description:
  en: "One disagreement between sources: the values side by side and how they may be read. Nothing is averaged."
  zh: 来源之间的一项分歧：并列的数值及可能的解读；不取平均。
purpose: evidence
parameters:
  conflict: { kind: entity, of: [Conflict], label: { en: topic, zh: 主题 } }
columns:
  conflict: { label: { en: topic, zh: 主题 }, as: entity }
  status: { label: { en: status, zh: 状态 }, as: text }
  values: { label: { en: values, zh: 数值 }, as: list }
  valuesZh: { label: { en: values in Chinese, zh: 中文数值 }, as: list }
  reading: { label: { en: reading, zh: 解读 }, as: text }
  readingZh: { label: { en: reading in Chinese, zh: 中文解读 }, as: text }
ask:
  en:
    - "do claims agree on {conflict}"
    - "contradictions about {conflict}"
    - "do sources agree on {conflict}"
    - "do sources disagree on {conflict}"
    - "conflict about {conflict}"
  zh:
    - "{conflict}的说法有矛盾吗"
    - "{conflict}的说法一致吗"
    - "{conflict}一致吗"
    - "来源对{conflict}一致吗"
    - "来源对{conflict}的说法一致吗"
    - "{conflict}的分歧"
    - "来源关于{conflict}有分歧吗"
---*/
MATCH (conflict:Conflict {id: $conflict})
RETURN conflict, conflict.status AS status, conflict.values AS values, conflict.valuesZh AS valuesZh, conflict.reading AS reading,
  conflict.readingZh AS readingZh
ORDER BY conflict.id
LIMIT $limit
