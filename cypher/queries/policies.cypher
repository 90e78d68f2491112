/*---
title: { en: Policy documents, zh: 政策文件 }
description:
  en: "Policies with issuer, number and dates; where a category is given, those related to it, and where a topic is given, those noted under it. Those without a known date stand last."
  zh: 政策文件及发文机关、文号与日期；给出类别时仅列相关文件，给出主题时仅列标注该主题的文件；日期未知的排在最后。
purpose: policy
parameters:
  category: { kind: entity, of: [PolicyCategory], label: { en: policy category, zh: 政策类别 }, optional: true }
  level:
    kind: enum
    values: { national: { en: national, zh: 国家 }, provincial: { en: provincial, zh: 省级 } }
    label: { en: level, zh: 层级 }
    optional: true
  issuer: { kind: entity, of: [Vendor], label: { en: issuer, zh: 发文机关 }, optional: true }
  jointIssuer: { kind: entity, of: [Vendor], label: { en: issued with, zh: 联合发文机关 }, optional: true }
  body:
    kind: enum
    values: { 国务院: { en: State Council, zh: 国务院 }, 国家网信办: { en: Cyberspace Administration of China, zh: 国家网信办 }, 国家医保局: { en: National Healthcare Security Administration, zh: 国家医保局 }, 国家发展改革委: { en: National Development and Reform Commission, zh: 国家发展改革委 }, 工业和信息化部: { en: Ministry of Industry and Information Technology, zh: 工业和信息化部 }, 科技部: { en: Ministry of Science and Technology, zh: 科技部 }, 公安部: { en: Ministry of Public Security, zh: 公安部 }, 国家数据局: { en: National Data Administration, zh: 国家数据局 }, 全国人大常委会: { en: Standing Committee of the National People's Congress, zh: 全国人大常委会 } }
    label: { en: named as issuer, zh: 发文机关中有 }
    optional: true
  topic:
    kind: enum
    values: { "large models": { en: "large models", zh: 大模型 }, "medical device": { en: "medical device", zh: 医疗器械 }, "generative AI": { en: "generative AI", zh: 生成式人工智能 }, agents: { en: agents, zh: 智能体 }, robots: { en: robots, zh: 机器人 }, imaging: { en: imaging, zh: 影像 }, pathology: { en: pathology, zh: 病理 }, TCM: { en: TCM, zh: 中医药 }, "mental health": { en: "mental health", zh: 心理健康 }, "drug regulation": { en: "drug regulation", zh: 药品监管 }, "drug R&D": { en: "drug R&D", zh: 药物研发 }, pricing: { en: pricing, zh: 价格 }, filing: { en: filing, zh: 备案 }, "algorithm filing": { en: "algorithm filing", zh: 算法备案 }, evaluation: { en: evaluation, zh: 评估 }, "safety assessment": { en: "safety assessment", zh: 安全评估 }, "clinical safety": { en: "clinical safety", zh: 医疗安全 }, prescribing: { en: prescribing, zh: 处方 }, privacy: { en: privacy, zh: 隐私 }, data: { en: data, zh: 数据利用 }, "data sharing": { en: "data sharing", zh: 数据共享 }, ethics: { en: ethics, zh: 伦理 }, research: { en: research, zh: 科研 }, governance: { en: governance, zh: 治理 }, labelling: { en: labelling, zh: 内容标识 }, "synthetic content": { en: "synthetic content", zh: 合成内容 }, minors: { en: minors, zh: 未成年人 }, infrastructure: { en: infrastructure, zh: 基础设施 }, prevention: { en: prevention, zh: 预防 }, "health management": { en: "health management", zh: 健康管理 }, "chronic disease": { en: "chronic disease", zh: 慢性病 }, "scenario taxonomy": { en: "scenario taxonomy", zh: 场景分类 }, "AI strategy": { en: "AI strategy", zh: 人工智能战略 }, "AI+ action": { en: "AI+ action", zh: "人工智能+行动" }, regional: { en: regional, zh: 地方政策 } }
    label: { en: topic, zh: 主题 }
    optional: true
  order:
    kind: enum
    values: { descending: { en: newest first, zh: 从新到旧 }, ascending: { en: oldest first, zh: 从旧到新 } }
    label: { en: order, zh: 排序 }
    optional: true
  from: { kind: date, label: { en: issued from, zh: 印发起始 }, optional: true }
  to: { kind: date, label: { en: issued to, zh: 印发截止 }, optional: true }
columns:
  policy: { label: { en: policy, zh: 政策 }, as: entity }
  issuerEn: { label: { en: issuer, zh: 发文机关（英文） }, as: text }
  issuerZh: { label: { en: issuer in Chinese, zh: 发文机关 }, as: text }
  docNo: { label: { en: number, zh: 文号 }, as: text }
  level: { label: { en: level, zh: 层级 }, as: text }
  dateIssued: { label: { en: issued, zh: 印发日期 }, as: date }
  datePublished: { label: { en: published, zh: 发布日期 }, as: date }
ask:
  en:
    - "which policies are there"
    - "policies about {category}"
    - "which policies relate to {category}"
    - "policies"
    - "{level=national} national policies"
    - "which policies were issued"
    - "which policies were released"
    - "which policies did {issuer} issue"
    - "policies issued by {issuer}"
    - "policies by {issuer}"
    - "policies released by {issuer}"
    - "policies of both {issuer} and {jointIssuer}"
    - "policies issued by both {issuer} and {jointIssuer}"
    - "policies released by both {issuer} and {jointIssuer}"
    - "policies issued jointly by {issuer} and {jointIssuer}"
    - "policies released jointly by {issuer} and {jointIssuer}"
    - "latest policies"
    - "newest policy"
    - "{body=国务院} policies of State Council"
    - "{body=国务院} policies issued by State Council"
    - "{body=国务院} policies released by State Council"
    - "{body=国家网信办} policies of CAC"
    - "{body=国家网信办} policies issued by CAC"
    - "{body=国家网信办} policies released by CAC"
    - "{body=国家网信办} policies of cyberspace administration"
    - "{body=国家网信办} policies issued by cyberspace administration"
    - "{body=国家网信办} policies released by cyberspace administration"
    - "{body=国家医保局} policies of NHSA"
    - "{body=国家医保局} policies issued by NHSA"
    - "{body=国家医保局} policies released by NHSA"
    - "{body=国家医保局} policies of healthcare security administration"
    - "{body=国家医保局} policies issued by healthcare security administration"
    - "{body=国家医保局} policies released by healthcare security administration"
    - "{body=国家发展改革委} policies of NDRC"
    - "{body=国家发展改革委} policies issued by NDRC"
    - "{body=国家发展改革委} policies released by NDRC"
    - "{body=工业和信息化部} policies of MIIT"
    - "{body=工业和信息化部} policies issued by MIIT"
    - "{body=工业和信息化部} policies released by MIIT"
    - "{body=科技部} policies of ministry of science and technology"
    - "{body=科技部} policies issued by ministry of science and technology"
    - "{body=科技部} policies released by ministry of science and technology"
    - "{body=国家数据局} policies of national data administration"
    - "{body=国家数据局} policies issued by national data administration"
    - "{body=国家数据局} policies released by national data administration"
    - "{order=ascending} oldest policies"
    - "{order=ascending} which policies were issued oldest"
    - "{order=ascending} which policies were released oldest"
    - "policies about {topic}"
    - "policies related to {topic}"
    - "policies issued on {topic}"
    - "{topic=large models} policies on large models"
    - "{topic=TCM} policies on traditional Chinese medicine"
    - "{topic=imaging} policies on medical imaging"
    - "{topic=imaging} policies on radiology"
    - "{topic=medical device} policies on medical devices"
    - "{topic=generative AI} policies on generative"
    - "{topic=robots} policies on medical robots"
    - "{topic=robots} policies on robotics"
    - "{topic=privacy} policies on personal information"
    - "{topic=data} policies on use of data elements"
    - "{topic=pricing} policies on prices"
    - "{topic=drug R&D} policies on drug development"
    - "{topic=mental health} policies on psychiatry"
  zh:
    - "有哪些政策"
    - "与{category}相关的政策"
    - "{category}的政策"
    - "政策文件"
    - "印发的政策"
    - "发布的政策"
    - "{issuer}印发了哪些政策"
    - "{issuer}发布了哪些政策"
    - "{issuer}颁布了哪些政策"
    - "{issuer}的政策"
    - "{issuer}和{jointIssuer}联合发布的政策"
    - "{issuer}和{jointIssuer}联合印发的政策"
    - "最新的政策"
    - "{body=国务院}国务院的政策"
    - "{body=国务院}国务院印发的政策"
    - "{body=国务院}国务院发布的政策"
    - "{body=国家网信办}网信办的政策"
    - "{body=国家网信办}网信办印发的政策"
    - "{body=国家网信办}网信办发布的政策"
    - "{body=国家网信办}国家互联网信息办公室的政策"
    - "{body=国家网信办}国家互联网信息办公室印发的政策"
    - "{body=国家网信办}国家互联网信息办公室发布的政策"
    - "{body=国家医保局}医保局的政策"
    - "{body=国家医保局}医保局印发的政策"
    - "{body=国家医保局}医保局发布的政策"
    - "{body=国家医保局}国家医疗保障局的政策"
    - "{body=国家医保局}国家医疗保障局印发的政策"
    - "{body=国家医保局}国家医疗保障局发布的政策"
    - "{body=国家发展改革委}发改委的政策"
    - "{body=国家发展改革委}发改委印发的政策"
    - "{body=国家发展改革委}发改委发布的政策"
    - "{body=国家发展改革委}国家发改委的政策"
    - "{body=国家发展改革委}国家发改委印发的政策"
    - "{body=国家发展改革委}国家发改委发布的政策"
    - "{body=国家发展改革委}发展改革委的政策"
    - "{body=国家发展改革委}发展改革委印发的政策"
    - "{body=国家发展改革委}发展改革委发布的政策"
    - "{body=工业和信息化部}工信部的政策"
    - "{body=工业和信息化部}工信部印发的政策"
    - "{body=工业和信息化部}工信部发布的政策"
    - "{body=科技部}科技部的政策"
    - "{body=科技部}科技部印发的政策"
    - "{body=科技部}科技部发布的政策"
    - "{body=国家数据局}数据局的政策"
    - "{body=国家数据局}数据局印发的政策"
    - "{body=国家数据局}数据局发布的政策"
    - "{order=ascending}最早的政策"
    - "{order=ascending}最早印发的政策"
    - "{order=ascending}最早发布的政策"
    - "关于{topic}的政策"
    - "与{topic}相关的政策"
    - "印发的{topic}政策"
    - "发布的{topic}政策"
    - "{topic=TCM}中医药政策"
    - "{topic=TCM}中医政策"
    - "{topic=imaging}医学影像政策"
    - "{topic=imaging}影像政策"
    - "{topic=pathology}病理政策"
    - "{topic=generative AI}生成式政策"
    - "{topic=privacy}个人信息政策"
    - "{topic=privacy}隐私保护政策"
    - "{topic=data}数据要素政策"
    - "{topic=pricing}收费政策"
    - "{level=national}国家政策"
    - "{level=national}国家级政策"
    - "{level=provincial}省级政策"
    - "{level=provincial}地方政策"
---*/
MATCH (policy:Policy)
WHERE ($category IS NULL OR EXISTS { (policy)-[:RELATES_TO]->(:PolicyCategory {id: $category}) })
  AND ($level IS NULL OR policy.level = $level)
  AND ($issuer IS NULL
    OR EXISTS { (:Vendor {id: $issuer})-[:ISSUED]->(policy) }
    OR EXISTS { MATCH (body:Vendor {id: $issuer}) WHERE size([name IN coalesce(body.aliases, []) + [body.nameZh] WHERE policy.issuerZh CONTAINS name]) > 0 })
  AND ($jointIssuer IS NULL
    OR EXISTS { (:Vendor {id: $jointIssuer})-[:ISSUED]->(policy) }
    OR EXISTS { MATCH (body:Vendor {id: $jointIssuer}) WHERE size([name IN coalesce(body.aliases, []) + [body.nameZh] WHERE policy.issuerZh CONTAINS name]) > 0 })
  AND ($body IS NULL OR policy.issuerZh CONTAINS $body)
  AND ($topic IS NULL OR $topic IN policy.topics)
  AND ($from IS NULL OR coalesce(policy.dateIssued, policy.datePublished) >= $from)
  // "~" stands after every digit and hyphen, so that 2025 takes in 2025-12
  AND ($to IS NULL OR coalesce(policy.dateIssued, policy.datePublished) <= $to + '~')
WITH policy, coalesce(policy.dateIssued, policy.datePublished, '') AS day
RETURN policy, policy.issuerEn AS issuerEn, policy.issuerZh AS issuerZh, policy.docNo AS docNo, policy.level AS level,
  policy.dateIssued AS dateIssued, policy.datePublished AS datePublished
ORDER BY day = '', CASE WHEN $order = 'ascending' THEN day ELSE '' END, day DESC, policy.id
LIMIT $limit
