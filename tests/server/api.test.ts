import { afterAll, inject } from "vitest";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { createApp } from "../../server/app.ts";
import { endpointsWith } from "../../server/endpoints.ts";
import { describeApi } from "./contract.ts";

const endpoints = endpointsWith(await readQueries());
const store = openEmbeddedStore(inject("atlasHome"));
const app = createApp(store, endpoints, makeNarrowing(openEmbeddedWith));
afterAll(() => store.close());

describeApi(
  "the API in Node",
  async (path, init) => app.request(path, init),
  endpoints.map(({ path }) => path),
);
