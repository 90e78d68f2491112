import type { EndLane } from "../../schema/trace.ts";

/** So many entries of a lane, beyond the end of a route. */
export const beyond = {
  en: (lane: EndLane, count: number): string => {
    const name = { vendor: "developer", model: "model", scenario: "scenario", policyScenario: "policy scenario", hospital: "hospital" }[
      lane
    ];
    return `${count} ${name}${count === 1 ? "" : "s"}`;
  },
  zh: (lane: EndLane, count: number): string => {
    const name = { vendor: "研发方", model: "模型", scenario: "场景", policyScenario: "政策场景", hospital: "医院" }[lane];
    return `${count} 个${name}`;
  },
};
