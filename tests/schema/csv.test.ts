import { describe, expect, it } from "vitest";
import { csvLine, toCsv } from "../../schema/csv.ts";

describe("rows as CSV", () => {
  const vendor = { id: "a", kind: "Vendor" as const, nameEn: "A, Inc.", nameZh: "甲" };
  const table = {
    columns: ["vendor", "note"],
    rows: [
      { vendor, note: 'a "b", c' },
      { vendor: null, note: null },
    ],
    rowClaims: [["clm-1", "clm-2"], []],
    rowSources: [["src-1"], []],
    rowTiers: ["regulator" as const, null],
  };

  it("gives each entity its id and its name in the reader's language, and each row what stands behind it", () => {
    expect(toCsv(table, "zh").split("\r\n")).toEqual([
      "vendor,vendor name,note,claimIds,sourceIds,strongestTier",
      'a,甲,"a ""b"", c",clm-1; clm-2,src-1,regulator',
      ",,,,,",
      "",
    ]);
    expect(toCsv(table, "en")).toContain('a,"A, Inc."');
  });

  it("adds no column that the query has itself", () => {
    const own = { columns: ["claimIds", "sourceIds"], rows: [{ claimIds: ["clm-1"], sourceIds: ["src-1"] }] };
    expect(toCsv({ ...own, rowClaims: [["clm-1"]], rowSources: [["src-1"]] }, "en")).toBe("claimIds,sourceIds\r\nclm-1,src-1\r\n");
  });

  it("leaves nothing that a spreadsheet would run, and numbers as they are", () => {
    expect(csvLine(["=1+1", "@a", "+A1", "-B", "\tx", "-3.5", "+2"])).toBe("'=1+1,'@a,'+A1,'-B,'\tx,-3.5,+2\r\n");
  });
});
