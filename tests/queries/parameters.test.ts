import { describe, expect, it } from "vitest";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { parseSavedQuery } from "../../cypher/savedQuery.ts";
import { reasonText } from "../../schema/problemReason.ts";

const label = "label: { en: a, zh: 甲 }";
const parsed = parseSavedQuery(
  "q",
  `/*---
title: { en: Q, zh: 问 }
description: { en: Q., zh: 问。 }
purpose: vendor
parameters:
  vendor: { kind: entity, of: [Vendor], ${label} }
  year: { kind: integer, min: 2000, max: 2100, ${label}, optional: true }
  from: { kind: date, ${label}, optional: true }
  status: { kind: enum, values: { open: { en: open, zh: 开 } }, ${label}, default: open }
  text: { kind: text, ${label}, optional: true }
columns:
  vendor: { ${label}, as: entity }
---*/
RETURN 1
`,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { query } = parsed;
const errorsOf = (given: Readonly<Record<string, string | readonly string[]>>) => {
  const result = parseParameters(query, given);
  return result.ok ? [] : result.errors.map((error) => `${error.parameter}: ${reasonText("en", error)}`);
};

describe("the parameters of a saved query", () => {
  it("become typed values; what is not given is the default or null", () => {
    expect(parseParameters(query, { vendor: " huawei ", year: "2025", text: "" })).toEqual({
      ok: true,
      values: { vendor: "huawei", year: 2025, from: null, status: "open", text: null },
    });
  });

  it("tell every error at once", () => {
    expect(errorsOf({ year: "1999", from: "May", status: "shut", colour: "red" })).toEqual([
      "colour: unknown parameter; this query takes vendor, year, from, status, text",
      "vendor: missing; give the id of a Vendor",
      'year: "1999" is not a whole number from 2000 to 2100',
      'from: "May" is not a date: YYYY, YYYY-MM or YYYY-MM-DD',
      'status: "shut" is not one of open',
    ]);
  });

  it.each(["2025.5", "2e3", "0x7d0", "2025; DROP", "٢٠٢٥"])("take %s for no whole number", (year) => {
    expect(errorsOf({ vendor: "huawei", year })).toHaveLength(1);
  });

  it("refuse a name with spaces where an id is wanted, a repeated one, and what only looks like an enum's value", () => {
    expect(errorsOf({ vendor: "Hua Wei" })).toEqual(['vendor: "Hua Wei" is not the id of a Vendor']);
    expect(errorsOf({ vendor: ["huawei", "tencent"] })).toEqual(["vendor: given more than once"]);
    expect(errorsOf({ vendor: "huawei", status: "constructor" })).toHaveLength(1);
  });
});
