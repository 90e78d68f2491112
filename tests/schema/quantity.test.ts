import { describe, expect, it } from "vitest";
import { type Quantity, quantityText } from "../../schema/quantity.ts";

describe("a figure in words", () => {
  it.each<[Quantity, string | null, string | null]>([
    [{ operator: "=", value: 288, unit: "models" }, "288 models", "288个模型"],
    [{ operator: "<", value: 20, unit: "percent" }, "less than 20 percent", "不到20%"],
    [{ operator: "~", value: 2_000_000_000, unit: "RMB" }, "about 2 billion RMB", "约20亿元"],
    [{ operator: ">", value: 115_700_000_000, unit: "RMB" }, "more than 115.7 billion RMB", "超过1,157亿元"],
    [{ operator: "~", value: 206, unit: "million yuan" }, "about 206 million yuan", "约2.06亿元"],
    [{ operator: "=", value: 59_406, unit: "patients" }, "59,406 patients", "59,406名患者"],
    [{ operator: ">=", value: null, valueMin: 30, valueMax: 40, unit: "models" }, "at least 30–40 models", "至少30–40个模型"],
    [{ operator: "<=", value: 140, unit: "percent" }, "at most 140 percent", "不超过140%"],
    [{ operator: "=", value: 2027, unit: "year" }, "year 2027", "2027年"],
    [{ operator: "=", value: 7, unit: "of 14 tasks" }, "7 of 14 tasks", "14项任务中的7项"],
    [{ operator: "=", value: 3, unit: "furlongs" }, "3 furlongs", "3 furlongs"],
    [{ value: 1_234_567 }, "1,234,567", "1,234,567"],
    [{ operator: "~", value: null, unit: "RMB" }, null, null],
  ])("says %o", (quantity, en, zh) => {
    expect([quantityText("en", quantity), quantityText("zh", quantity)]).toEqual([en, zh]);
  });
});
