import { openEmbeddedWith } from "../cypher/engines/embedded.ts";
import { makeNarrowing } from "../cypher/narrowing.ts";
import { readQueries } from "../cypher/queryFiles.ts";
import type { Answer } from "../schema/answer.ts";
import { SearchResult } from "../schema/api.ts";
import { createApp } from "../server/app.ts";
import { endpointsWith } from "../server/endpoints.ts";
import { readSettings } from "../server/environment.ts";
import { openStore } from "./openStore.ts";
import { type ScopeOptions, toScope } from "./scopeOptions.ts";
import { say, talk } from "./talk.ts";

interface AskOptions extends ScopeOptions {
  readonly lang?: string;
  readonly source?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** The same API as the server's, asked in this process. Fails where no release is loaded. */
async function request(path: string, body?: unknown): Promise<unknown> {
  const store = openStore(readSettings(process.env));
  const narrowing = makeNarrowing(openEmbeddedWith);
  try {
    const app = createApp(store, endpointsWith(await readQueries()), narrowing);
    const headers = { "content-type": "application/json" };
    const response = await app.request(path, body === undefined ? {} : { method: "POST", headers, body: JSON.stringify(body) });
    const content: unknown = await response.json();
    if (response.ok) return content;
    talk(
      typeof content === "object" && content !== null && "detail" in content ? String(content.detail) : `failed with ${response.status}`,
    );
    process.exitCode = response.status === 400 ? 2 : 1;
    return null;
  } finally {
    await narrowing.close();
    await store.close();
  }
}

/** `atlas search`: names that match, best first, with how. */
export async function searchCommand(text: string, { json = false }: { json?: boolean }): Promise<void> {
  const content = await request(`/api/search?limit=20&q=${encodeURIComponent(text)}`);
  if (content === null) return;
  const { hits, total, nearest = [], examples = [] } = SearchResult.parse(content);
  if (json) return say(JSON.stringify(content));
  for (const hit of hits) say(`${hit.id}\t${hit.kind}\t${hit.nameEn ?? ""}\t${hit.nameZh ?? ""}\t${hit.matched.how}: ${hit.matched.text}`);
  if (total > 0) return;
  const near = `nearest: ${nearest.map(({ id }) => id).join(", ")}`;
  const held = examples.map(({ kind, nameEn, nameZh, id }) => `${kind} (${nameEn ?? nameZh ?? id})`).join(", ");
  talk(`nothing found; ${nearest.length > 0 ? near : `no name is near. A search finds names of each kind: ${held}`}`);
}

/** `atlas ask`: the answer in a sentence and its rows; `--explain` shows how the question was read. */
export async function askCommand(question: string, { lang, source, json = false, explain = false, ...counted }: AskOptions): Promise<void> {
  const spoken = lang ?? (/\p{Script=Han}/u.test(question) ? "zh" : "en");
  // What the app gives has been parsed by its own schema.
  const answer = (await request("/api/ask", {
    question,
    lang: spoken,
    ...(source ? { source } : {}),
    scope: toScope(counted),
  })) as Answer | null;
  if (!answer) return;
  if (json) return say(JSON.stringify(answer));
  if (explain) {
    talk(`state: ${answer.state}`);
    talk(`reading: ${JSON.stringify(answer.reading)}`);
    if (answer.query) talk(`query: ${answer.query.name} ${JSON.stringify(answer.query.parameters)}\n${answer.query.cypher}`);
  }
  say(answer.sentence);
  for (const row of answer.rows) say(Object.values(row).map(cellText).join("\t"));
  for (const { text } of answer.suggestions) talk(`  ${text}`);
}

function cellText(cell: Answer["rows"][number][string] | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (Array.isArray(cell)) return cell.join(", ");
  return typeof cell === "object" ? cell.id : String(cell);
}
