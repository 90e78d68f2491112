/*---
title: { en: Models released per year, zh: 每年发布的模型数 }
description:
  en: "How many of our models have a known release in each year. These are the models we hold, not the market's total; the report's own figures are statistics."
  zh: 本库各年有已知发布日期的模型数；并非市场总数，报告的数字见统计项。
purpose: market
parameters:
  order:
    kind: enum
    values: { year: { en: newest year first, zh: 按年份从新到旧 }, descending: { en: most first, zh: 从多到少 } }
    label: { en: order, zh: 排序 }
    optional: true
columns:
  year: { label: { en: year, zh: 年份 }, as: text }
  models: { label: { en: models, zh: 模型数 }, as: integer, opens: { query: models-by-date, parameters: { order: ["=newest"], year: [year, "=undated"] } } }
ask:
  en:
    - "how many models were released each year"
    - "models per year"
    - "{order=descending} which year had the most releases"
    - "how many models released by year"
    - "{order=descending} in which year were the most models released"
    - "{order=descending} which year has the most models"
    - "{order=descending} which year saw the most releases"
    - "{order=descending} in which year most models"
  zh:
    - "每年发布了多少模型"
    - "历年模型数"
    - "每年模型发布"
    - "{order=descending}哪一年发布的模型最多"
---*/
MATCH (model:Model)
WITH coalesce(substring(model.releasedOn, 0, 4), '') AS start, model
WITH start, count(model) AS models
RETURN CASE WHEN start = '' THEN null ELSE start END AS year, models
ORDER BY start = '', CASE WHEN $order = 'descending' THEN 0 - models ELSE 0 END, year DESC
LIMIT $limit
