/*---
title: { en: Where sources disagree, zh: 来源不一致之处 }
description:
  en: "Every disagreement we hold: what it is about, the values side by side, how it may be read. Nothing is averaged."
  zh: 已知的所有分歧：主题、并列的数值及可能的解读；不取平均。
purpose: evidence
parameters:
  status:
    kind: enum
    values: { conflict: { en: conflict, zh: 冲突 }, different-base: { en: different base, zh: 口径不同 }, spelling: { en: spelling, zh: 写法不同 } }
    label: { en: status, zh: 状态 }
    optional: true
columns:
  conflict: { label: { en: topic, zh: 主题 }, as: entity }
  status: { label: { en: status, zh: 状态 }, as: text }
  values: { label: { en: values, zh: 数值 }, as: list }
  valuesZh: { label: { en: values in Chinese, zh: 中文数值 }, as: list }
  reading: { label: { en: reading, zh: 解读 }, as: text }
  readingZh: { label: { en: reading in Chinese, zh: 中文解读 }, as: text }
ask:
  en:
    - "where do sources disagree"
    - "which conflicts are there"
    - "do sources agree"
    - "do sources disagree"
    - "list conflicts"
    - "contradictions between sources"
    - "do sources agree on everything"
  zh:
    - "来源有哪些分歧"
    - "有哪些冲突"
    - "哪些说法不一致"
    - "来源之间有矛盾吗"
    - "来源是否一致"
    - "分歧"
    - "哪些数据有冲突"
    - "数据有哪些冲突"
---*/
MATCH (conflict:Conflict)
WHERE $status IS NULL OR conflict.status = $status
RETURN conflict, conflict.status AS status, conflict.values AS values, conflict.valuesZh AS valuesZh, conflict.reading AS reading,
  conflict.readingZh AS readingZh
ORDER BY conflict.id
LIMIT $limit
