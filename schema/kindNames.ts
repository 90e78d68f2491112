import type { Bilingual } from "./savedQuery.ts";
import type { Label } from "./vocabulary.ts";

/** What each kind is called, in the singular. */
export const kindNames: Readonly<Record<Label, Bilingual>> = {
  Vendor: { en: "Vendor", zh: "厂商" },
  Model: { en: "Model", zh: "模型" },
  Scenario: { en: "Scenario", zh: "场景" },
  PolicyScenario: { en: "Policy scenario", zh: "政策场景" },
  PolicyCategory: { en: "Policy category", zh: "政策类别" },
  PolicySection: { en: "Policy section", zh: "政策板块" },
  Policy: { en: "Policy", zh: "政策" },
  Hospital: { en: "Hospital", zh: "医院" },
  Specialty: { en: "Specialty", zh: "专科" },
  Modality: { en: "Modality", zh: "模态" },
  Organ: { en: "Organ", zh: "器官" },
  BaseModel: { en: "Base model", zh: "基座模型" },
  Certificate: { en: "Certificate", zh: "证书" },
  Capability: { en: "Capability", zh: "能力" },
  Technology: { en: "Technology", zh: "技术" },
  Document: { en: "Document", zh: "文献" },
  Evaluation: { en: "Evaluation", zh: "评测" },
  Event: { en: "Event", zh: "活动" },
  Person: { en: "Person", zh: "人物" },
  Statistic: { en: "Statistic", zh: "统计数字" },
  Taxonomy: { en: "Taxonomy", zh: "分类" },
  TaxonomyItem: { en: "Taxonomy item", zh: "分类项" },
  Source: { en: "Source", zh: "来源" },
  Claim: { en: "Claim", zh: "依据" },
  Conflict: { en: "Conflict", zh: "不一致" },
  Release: { en: "Release", zh: "版本" },
};
