import neo4j from "neo4j-driver";
import type { Graph } from "../../cypher/graph.ts";
import type { Neo4jServer } from "../setup/neo4j.ts";

/**
 * What one writes by hand to get a graph into an empty Neo4j: a constraint, then batches of `UNWIND … CREATE`, each in a
 * transaction of its own. No hash, no fence, no check of what is there: the anchor that ours is measured against.
 */
export async function plainUnwind({ uri, username, password }: Neo4jServer, graph: Graph): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
  try {
    await driver.executeQuery("CREATE CONSTRAINT atlas_id IF NOT EXISTS FOR (n:Atlas) REQUIRE n.id IS UNIQUE");
    for (const [labels, nodes] of grouped(graph.nodes, (node) => node.labels.join(":"))) {
      for (const rows of batches(nodes))
        await driver.executeQuery(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row.properties`, { rows });
    }
    for (const [type, relationships] of grouped(graph.relationships, (relationship) => relationship.type)) {
      const text = `UNWIND $rows AS row MATCH (a:Atlas {id: row.from}) MATCH (b:Atlas {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      for (const rows of batches(relationships)) await driver.executeQuery(text, { rows });
    }
  } finally {
    await driver.close();
  }
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function batches<Item>(items: readonly Item[], size = 5000): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
