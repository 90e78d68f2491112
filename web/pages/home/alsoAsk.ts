import { queryAddress } from "../queries/queryAddress.ts";

/** Questions offered beside the first one: a gap, a hospital, a policy one. */
export const alsoAsk: readonly { readonly en: string; readonly zh: string; readonly address: string }[] = [
  { en: "Which policy scenarios has nobody?", zh: "哪些政策场景还没有产品？", address: queryAddress("policy-scenarios-without-model") },
  {
    en: "Which models are used at Ruijin Hospital?",
    zh: "瑞金医院在用哪些模型？",
    address: queryAddress("models-at-hospital", { hospital: "ruijin" }),
  },
  {
    en: "Who answers the guideline’s pharmacy services?",
    zh: "谁对应指引中的医药服务？",
    address: queryAddress("vendors-in-policy-category", { category: "C02" }),
  },
];
