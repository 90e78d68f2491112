import type { Kind, SubgraphEdge } from "../../schema/graph.ts";
import type { TraceEnd } from "../../schema/trace.ts";
import type { Language } from "../state/language.ts";
import { beyond } from "../words/beyond.ts";

/** A step in words: what stands before the name of its end, and what after. */
export interface Said {
  readonly before: string;
  readonly after: string;
}

/** A sentence in parts; `name` stands for the card it is about. */
type Parts = readonly string[];

interface Phrases {
  /** A step after others, read from left to right. */
  readonly step: (edge: SubgraphEdge) => Said;
  /** Why a route ends at a card of this kind. */
  readonly end: (end: TraceEnd, kind: Kind) => Parts;
  readonly stop: string;
  /** Between sentences. */
  readonly gap: string;
}

const say = (before: string, after = ""): Said => ({ before, after });

const english: Phrases = {
  step: ({ type, properties }) => {
    switch (type) {
      case "DEVELOPS":
        return say(" develops ");
      case "COVERS":
        return say(", which covers ");
      case "ACTIVE_IN":
        return say(", which is active in ");
      case "MAPS_TO":
        return say(
          { exact: ", the same as ", narrower: ", a narrower case of ", close: ", close to ", related: ", only related to " }[
            String(properties["match"])
          ] ?? ", mapped to ",
        );
      case "IN_CATEGORY":
        return say(" in ");
      case "IN_SECTION":
        return say(", under ");
      case "DEPLOYED_AT":
        return say(", which is used at ");
      default:
        return say(`, which ${type.toLowerCase().replaceAll("_", " ")} `);
    }
  },
  end: ({ reason, lane, whenAll }, kind) =>
    ({
      "no-model-named":
        kind === "Scenario" ? ["The sources name no model that covers ", "name"] : ["The sources name no model of ", "name"],
      "no-scenario-stated": ["The sources state no scenario for ", "name"],
      "not-mapped":
        lane === "scenario"
          ? ["No scenario of this atlas is mapped to ", "name", ", so no model leads to it"]
          : ["name", " is not mapped to the guideline"],
      "not-deployed": ["No hospital using ", "name", " is named in our sources"],
      "no-developer-known": ["The developer of ", "name", " is not known"],
      "left-out":
        lane === null
          ? ["The switches above leave out ", "name"]
          : [`The switches above leave out ${beyond.en(lane, whenAll)} of `, "name"],
    })[reason],
  stop: ".",
  gap: " ",
};

const chinese: Phrases = {
  step: ({ type, properties }) => {
    switch (type) {
      case "DEVELOPS":
        return say("研发的");
      case "COVERS":
        return say("，用于");
      case "ACTIVE_IN":
        return say("，布局于");
      case "MAPS_TO":
        return (
          {
            exact: say("，即指引中的"),
            narrower: say("，属于指引中", "的一部分"),
            close: say("，与指引中的", "相近"),
            related: say("，仅与指引中的", "相关"),
          }[String(properties["match"])] ?? say("，对应指引中的")
        );
      case "IN_CATEGORY":
        return say("，列入“", "”类别");
      case "IN_SECTION":
        return say("，归于“", "”板块");
      case "DEPLOYED_AT":
        return say("，应用于");
      default:
        return say("，");
    }
  },
  end: ({ reason, lane, whenAll }, kind) =>
    ({
      "no-model-named": kind === "Scenario" ? ["来源未指明覆盖", "name", "的模型"] : ["来源未指明", "name", "的模型"],
      "no-scenario-stated": ["来源未说明", "name", "的应用场景"],
      "not-mapped": lane === "scenario" ? ["本图谱没有场景对应到", "name", "，因此没有模型通向它"] : ["name", "未对应到指引"],
      "not-deployed": ["现有来源未指明使用", "name", "的医院"],
      "no-developer-known": ["name", "的研发方未知"],
      "left-out": lane === null ? ["上方开关已排除", "name"] : ["上方开关排除了", "name", `的 ${beyond.zh(lane, whenAll)}`],
    })[reason],
  stop: "。",
  gap: "",
};

export const phrasesIn = (language: Language): Phrases => (language === "zh" ? chinese : english);
