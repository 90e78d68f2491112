import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import type { Store } from "../../cypher/store.ts";
import { SearchResult } from "../../schema/api.ts";
import { chain } from "../../schema/vocabulary.ts";
import { createApp } from "../../server/app.ts";
import { endpointsWith } from "../../server/endpoints.ts";
import { openRelease } from "../setup/openRelease.ts";

describe("GET /api/search", () => {
  let app: ReturnType<typeof createApp>;
  let store: Store;
  beforeAll(async () => {
    store = (await openRelease()).store;
    app = createApp(store, endpointsWith(await readQueries()), makeNarrowing(openEmbeddedWith));
  });
  afterAll(() => store.close());
  const get = async (address: string) => {
    const response = await app.request(address);
    return { status: response.status, body: await response.json() };
  };
  const search = async (query: string) => SearchResult.parse((await get(`/api/search?${query}`)).body);

  it("finds by former name and says so", async () => {
    const { hits, total } = await search("q=透彻影像");
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ id: "thorough-future", kind: "Vendor", matched: { how: "former-name", text: "透彻影像" } });
  });

  it("takes kinds in any case and pages", async () => {
    const { hits } = await search("q=上海&kinds=hospital,policy&limit=3");
    expect(hits).toHaveLength(3);
    expect(hits.every(({ kind }) => kind === "Hospital" || kind === "Policy")).toBe(true);
  });

  it("offers the nearest names where nothing matches", async () => {
    const { hits, nearest } = await search("q=Infravisions");
    expect(hits).toEqual([]);
    expect(nearest?.map(({ id }) => id)).toContain("infervision");
  });

  it("names the nearest however far they are, and calls none of them a hit", async () => {
    for (const [text, shared] of [
      ["zzzqqq", /zz/i],
      ["肺结节检测王", /检测/],
      ["qqqqzzzzxxxx", /zz|xx/i],
    ] as const) {
      const { hits, total, nearest = [], examples } = await search(`q=${encodeURIComponent(text)}`);
      expect([hits, total, examples]).toEqual([[], 0, undefined]);
      expect(nearest[0]?.matched.text).toMatch(shared);
    }
    const { nearest = [] } = await search("q=zzzqqq&kinds=hospital");
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.every(({ kind }) => kind === "Hospital")).toBe(true);
  });

  it("says what can be searched, one of each kind, where no name has a letter or character of it", async () => {
    for (const text of ["囧囧囧", "ⵣⵣ", "!?…"]) {
      const { hits, nearest, examples = [] } = await search(`q=${encodeURIComponent(text)}`);
      expect([hits, nearest]).toEqual([[], []]);
      expect(examples.map(({ kind }) => kind)).toEqual(chain);
    }
    const { examples } = await search(`q=${encodeURIComponent("囧囧囧")}&kinds=hospital`);
    expect(examples?.map(({ kind }) => kind)).toEqual(["Hospital"]);
    expect((await search("q=Infravisions")).examples).toBeUndefined();
  });

  it("refuses an unknown kind and an endless text", async () => {
    expect((await get("/api/search?q=x&kinds=Unicorn")).body).toMatchObject({ code: "bad-parameter" });
    expect((await get(`/api/search?q=${"x".repeat(501)}`)).status).toBe(400);
  });
});
