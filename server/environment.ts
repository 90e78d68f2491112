import { z } from "zod";

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8470),
  HOST: z.string().min(1).default("127.0.0.1"),
  ATLAS_HOME: z.string().min(1).default(".atlas"),
  NEO4J_URI: z.string().optional(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: z.string().optional(),
});

/** Where to listen and where the data is. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly home: string;
  /** Null: the embedded engine. */
  readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string; readonly database?: string } | null;
}

/** Reads the settings from the environment; throws with the name of the variable that is wrong. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable, as compose files make them, is one that is not set.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const { success, data, error } = Environment.safeParse(set);
  if (!success) throw new Error(error.issues.map((issue) => wrong(String(issue.path[0]), set)).join("\n"));
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = data;
  return {
    port: data.PORT,
    host: data.HOST,
    home: data.ATLAS_HOME,
    neo4j: uri ? { uri, username, password, ...(database ? { database } : {}) } : null,
  };
}

const wanted: Readonly<Record<string, string>> = { PORT: "a whole number from 0 to 65535" };
const wrong = (name: string, set: Readonly<Record<string, string | undefined>>) =>
  `The environment variable ${name} is ${JSON.stringify(set[name])}; give ${wanted[name] ?? "a text"}.`;
