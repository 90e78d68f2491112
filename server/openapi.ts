import { z } from "zod";
import { Problem } from "../schema/problem.ts";
import type { Endpoint } from "./endpoint.ts";

type Json = Readonly<Record<string, unknown>>;

/** The API's description in OpenAPI 3.1, made from the same schemas that check each request and answer. */
export function openApi(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const each of endpoints) paths[each.path] = { ...paths[each.path], [each.method]: operation(each) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Medical Model Atlas",
      version: "1",
      description: "Vendors, models, scenarios, policy and hospitals of the medical large-model market; every edge has a source.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
  };
}

function operation({ method, path, summary, input, output }: Endpoint): Json {
  const inPath = new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  const parameters = Object.entries(properties)
    .filter(([name]) => method === "get" || inPath.has(name))
    .map(([name, schema]) => ({
      name,
      in: inPath.has(name) ? "path" : "query",
      required: inPath.has(name) || required.includes(name),
      schema,
    }));
  return {
    operationId: `${method}${path.replaceAll(/[^A-Za-z]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replaceAll(/\W/g, "")}`,
    summary,
    parameters,
    ...(method === "post" ? { requestBody: { required: true, content: json({ ...z.toJSONSchema(input, { io: "input" }) }) } } : {}),
    responses: {
      200: { description: "The answer.", content: json(z.toJSONSchema(output, { io: "output", unrepresentable: "any" })) },
      default: { description: "A problem.", content: { "application/problem+json": { schema: z.toJSONSchema(Problem) } } },
    },
  };
}

const json = (schema: Json) => ({ "application/json": { schema } });
