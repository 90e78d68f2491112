import type { Kind } from "../../../schema/graph.ts";
import { Trace } from "../../../schema/trace.ts";
import { queryClient } from "../../api/client.ts";
import { fetchJson, pathWith } from "../../api/fetchJson.ts";
import type { Group } from "../../graph/planGroup.ts";
import type { SceneNode } from "../../graph/scene.ts";
import { currentScope, scopeQuery } from "../../state/scope.ts";

/** What has a way to a category. */
const traced: readonly Kind[] = ["Vendor", "Model", "Hospital", "Scenario", "PolicyScenario"];

/** Nodes by the policy category that their traces reach most often; the last group is of those that reach none. */
export async function groupsByCategory(nodes: readonly SceneNode[]): Promise<readonly Group[]> {
  const found = await Promise.all(nodes.map(async (node) => [node.id, await categoryOf(node)] as const));
  const categories = [...new Set(found.map(([, category]) => category))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  );
  return categories.map((category) => ({ category, nodes: found.flatMap(([id, own]) => (own === category ? [id] : [])) }));
}

async function categoryOf({ id, kind }: SceneNode): Promise<string | null> {
  if (kind === "PolicyCategory") return id;
  if (!traced.includes(kind)) return null;
  const path = pathWith(`/api/entities/${encodeURIComponent(id)}/trace`, scopeQuery(currentScope()));
  const { edges } = await queryClient.fetchQuery({ queryKey: [path], queryFn: ({ signal }) => fetchJson(Trace, path, { signal }) });
  const reached = new Map<string, number>();
  for (const { type, target } of edges) if (type === "IN_CATEGORY") reached.set(target, (reached.get(target) ?? 0) + 1);
  const [best] = [...reached].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
