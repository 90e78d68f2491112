/*---
title: { en: What is built on a model, zh: 基于某模型的产品与版本 }
description:
  en: "Products that the model powers, and later versions of it."
  zh: 由该模型驱动的产品及其后续版本。
purpose: model
parameters:
  model: { kind: entity, of: [Model], label: { en: model, zh: 模型 } }
columns:
  product: { label: { en: product or version, zh: 产品或版本 }, as: entity }
  edge: { label: { en: relationship, zh: 关系 }, as: edge }
  model: { label: { en: model, zh: 模型 }, as: entity }
ask:
  en:
    - "what does {model} power"
    - "versions of {model}"
    - "derivatives of {model}"
    - "which products are derivatives of {model}"
  zh:
    - "哪些产品由{model}驱动"
    - "{model}的衍生产品"
    - "哪些产品是{model}的衍生产品"
    - "{model}有哪些版本"
    - "{model}版本"
---*/
MATCH (product:Model)-[edge:VERSION_OF|POWERED_BY]->(model:Model {id: $model})
RETURN product, edge, model
ORDER BY type(edge), product.id
LIMIT $limit
