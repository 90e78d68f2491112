import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import type { Store } from "../../cypher/store.ts";
import { createApp } from "../../server/app.ts";
import { endpointsWith } from "../../server/endpoints.ts";
import { openRelease } from "../setup/openRelease.ts";
import { describeAsking } from "./askContract.ts";

describe("POST /api/ask on the embedded engine", () => {
  let app: ReturnType<typeof createApp>;
  let store: Store;
  beforeAll(async () => {
    store = (await openRelease()).store;
    app = createApp(store, endpointsWith(await readQueries()), makeNarrowing(openEmbeddedWith));
  });
  afterAll(() => store.close());
  describeAsking(async (path, init) => app.request(path, init));

  it("refuses a body that is not sent as JSON", async () => {
    const response = await app.request("/api/ask", { method: "POST", headers: { "content-type": "text/plain" }, body: "{}" });
    expect(response.status).toBe(400);
  });
});
