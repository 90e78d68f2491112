/*---
title: { en: Models released per year, zh: 每年发布的模型数 }
description:
  en: "How many of our models have a known release in each year. These are the models we hold, not the market's total; the report's own figures are statistics."
  zh: 本库各年有已知发布日期的模型数；并非市场总数，报告的数字见统计项。
purpose: market
parameters: {}
columns:
  year: { label: { en: year, zh: 年份 }, as: text }
  models: { label: { en: models, zh: 模型数 }, as: integer }
ask:
  en:
    - "how many models were released each year"
    - "models per year"
    - "how many models released by year"
  zh:
    - "每年发布了多少模型"
    - "历年模型数"
    - "每年模型发布"
---*/
MATCH (model:Model)
WITH substring(model.releasedOn, 0, 4) AS year, model
RETURN year, count(model) AS models
ORDER BY year IS NULL, year DESC
LIMIT $limit
