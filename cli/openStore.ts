import type { Store } from "../cypher/store.ts";
import { openEmbeddedStore } from "../cypher/stores/embedded.ts";
import { openNeo4jStore } from "../cypher/stores/neo4j.ts";
import type { Settings } from "../server/environment.ts";

/** The loaded data where the settings say it is: a Neo4j, else the embedded release. */
export function openStore({ home, neo4j }: Settings): Store {
  return neo4j ? openNeo4jStore(neo4j) : openEmbeddedStore(home);
}
