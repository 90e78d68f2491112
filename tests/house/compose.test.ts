import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const Service = z.looseObject({
  image: z.string().optional(),
  user: z.string().optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).optional(),
  healthcheck: z
    .object({ test: z.array(z.string()) })
    .loose()
    .optional(),
});
const Compose = z.strictObject({ services: z.strictObject({ neo4j: Service, atlas: Service }), volumes: z.record(z.string(), z.null()) });

const compose = () => Compose.parse(parse(readFileSync("docker-compose.yml", "utf8")));
/** The compose client that is here: Docker's own, or the Debian package; it needs no engine to check a file. */
const client = [["docker", "compose"], ["docker-compose"]].find(
  ([command = "", ...first]) => spawnSync(command, [...first, "version"]).status === 0,
);

describe("docker-compose.yml", () => {
  it("starts the atlas once a pinned Neo4j 5 is healthy, as the user node", () => {
    const { neo4j, atlas } = compose().services;
    expect(neo4j.image).toMatch(/^neo4j:5\.\d+\.\d+-community$/);
    expect(neo4j.healthcheck?.test.join(" ")).toContain("cypher-shell");
    expect(atlas.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(atlas.user).toBe("node");
  });

  it("opens ports on this machine alone", () => {
    for (const { ports } of Object.values(compose().services)) for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  it("keeps the data in a volume that has a name", () => {
    const { services, volumes } = compose();
    const [name, folder] = services.neo4j.volumes?.[0]?.split(":") ?? [];
    expect([Object.keys(volumes), folder]).toEqual([[name], "/data"]);
  });

  it("takes the password from .env and refuses to start without one", () => {
    const { neo4j, atlas } = compose().services;
    const required = "$" + "{NEO4J_PASSWORD:?set NEO4J_PASSWORD in .env}";
    expect([neo4j.environment["NEO4J_AUTH"], atlas.environment["NEO4J_PASSWORD"]]).toEqual([`neo4j/${required}`, required]);
    expect(readFileSync(".env.example", "utf8")).toMatch(/^NEO4J_PASSWORD=$/m);
  });

  it.skipIf(client === undefined)("is what docker compose takes, and not without a password", () => {
    const [command = "", ...first] = client ?? [];
    const check = (password: string) =>
      spawnSync(command, [...first, "config", "--quiet"], { env: { ...process.env, NEO4J_PASSWORD: password }, encoding: "utf8" });
    expect(check("made-up-password")).toMatchObject({ status: 0, stderr: "" });
    const refused = check("");
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain("set NEO4J_PASSWORD in .env");
  });
});
