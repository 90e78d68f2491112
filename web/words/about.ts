/** A section of the page that says what the words of the atlas mean. */
export interface AboutSection {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly text: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

export const aboutSections: readonly AboutSection[] = [
  {
    id: "words",
    title: { en: "What the words mean here", zh: "这里的用词" },
    text: {
      en: [
        "A vendor is any organisation that builds: company, university, research institute, or a hospital that develops. A model is a model, product, agent, platform or registered software; its page says which.",
        "A vendor covers a specialty if it develops a model that is stated to be for it, or one that covers a scenario of that specialty or a narrower one. Co-developers, and organisations that are active in a scenario without a named model, are shown apart and never counted in.",
        "A scenario is what a model is used for, in the market’s words. A policy scenario is one of the 84 numbered scenarios of the 2024 reference guidelines.",
      ],
      zh: [
        "“厂商”指任何研发方：公司、高校、研究机构，以及自研的医院。“模型”包括模型、产品、智能体、平台和注册软件，其页面写明是哪一种。",
        "厂商研发的模型如被说明面向某专科，或覆盖该专科的场景及其更窄的场景，即为“覆盖”该专科。联合研发方，以及涉足场景但未指明模型的机构，另行列出，不计入。",
        "“场景”是市场用语中模型的用途。“政策场景”是 2024 年参考指引中编号的 84 个场景之一。",
      ],
    },
  },
  {
    id: "tiers",
    title: { en: "Who speaks", zh: "谁说的" },
    text: {
      en: [
        "Every edge and every fact rests on claims; each claim is one statement of one source at one place. Its tier says who speaks, strongest first: regulator, peer-reviewed paper, independent report, hospital on what others built; then press, the maker’s own word, curated mapping, and what is recalled without the source at hand. The first four are independent and drawn solid; press and makers are dashed; mappings and recalled claims are dotted.",
        "Two sources that agree are two claims. Two that disagree stand side by side, marked as a conflict. What no source states is shown as unknown.",
      ],
      zh: [
        "每条边、每个事实都有依据；一条依据是一个来源在一处的一句陈述。其级别说明谁在说话，由强到弱：监管机构、同行评议论文、独立报告、医院（对他方产品）；其后是媒体、研发方说法、人工对应、来源未在手的记忆。前四种为独立来源，画实线；媒体与研发方画虚线；对应与记忆画点线。",
        "两个来源一致，是两条依据；不一致则并列保留，标为不一致。没有来源说明的，显示为未知。",
      ],
    },
  },
  {
    id: "match",
    title: { en: "How scenarios map to the guideline", zh: "场景如何对应指引" },
    text: {
      en: [
        "A market scenario maps to a policy scenario as exact, narrower, close or related. Coverage counts the first three. What is only related is shown apart with a number of its own. The mapping is ours: it is marked as curated wherever it is drawn.",
      ],
      zh: [
        "市场场景与政策场景的对应分为完全对应、较窄、相近、相关四种。覆盖只计前三种；仅“相关”的另列，单独计数。对应由本数据集作出，凡画出之处均标明为人工对应。",
      ],
    },
  },
  {
    id: "report",
    title: { en: "Why our models are not the report’s 288", zh: "为什么不是报告的 288 个" },
    text: {
      en: [
        "The 2025 Medical Large Model Research Report catalogues 288 models to 1 May 2025 and prints the total, not the list. The models here are those that some source names, with later ones among them, and with products, agents and platforms that the report may not count. So the two numbers are of different things, and neither contains the other.",
      ],
      zh: [
        "《2025医疗大模型研究报告》统计了截至 2025 年 5 月 1 日的 288 个模型，只给出总数，没有给出名单。这里的模型是各来源点名的模型，其中有更晚的，也有报告可能不计的产品、智能体和平台。两个数字所指不同，互不包含。",
      ],
    },
  },
  {
    id: "cite",
    title: { en: "How to cite, and what may be reused", zh: "如何引用与再使用" },
    text: {
      en: [
        "Cite the atlas with its release, which stands at the foot of every page; each claim has an address of its own and a button that copies its citation. The compilation (selection, mappings, our own wording) is under CC BY 4.0. Names, titles and figures are those of the sources, whose own licences apply to their texts.",
      ],
      zh: [
        "请连同版本号一起引用，版本号在每页底部；每条依据有自己的地址，并可一键复制引用。汇编内容（选取、对应、本数据集的文字）采用 CC BY 4.0 许可；名称、标题与数字属于各来源，其文本适用来源自身的许可。",
      ],
    },
  },
  {
    id: "correct",
    title: { en: "A correction", zh: "更正" },
    text: {
      en: [
        "People are named only where a public source names them in their role. Anyone named here, and any vendor, may ask for a correction: open the claim, copy its citation, and send it to the maintainers of the repository this copy comes from, with a source that says otherwise. The claim is then mended, withdrawn, or shown beside the other one.",
      ],
      zh: [
        "人物仅在公开来源以其职务点名时列出。任何被点名者与厂商均可要求更正：打开该条依据，复制引用，连同持不同说法的来源一并发给本副本所属仓库的维护者；该条依据将被修正、撤下，或与另一说法并列。",
      ],
    },
  },
];
