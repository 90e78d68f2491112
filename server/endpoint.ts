import { z } from "zod";
import type { Read, Release, Store } from "../cypher/store.ts";
import type { Scope } from "../schema/scope.ts";
import { inputReasons } from "./inputReasons.ts";
import { ApiError } from "./problem.ts";

/** What an endpoint may use: everything read through `read` comes from `release`. */
export interface Context {
  readonly read: Read;
  readonly release: Release;
  readonly engine: Store["engine"];
  /** Runs `work` on what a scope counts of the release: the release itself where nothing is left out. */
  readonly narrowed: <Result>(scope: Scope, work: (read: Read) => Promise<Result>) => Promise<Result>;
  /** Aborted when whoever asked has gone; a host may not hear of it. */
  readonly signal?: AbortSignal;
}

/** One address of the API as data: routing, checks in and out and `/openapi.json` are all made from it. */
export interface Endpoint {
  readonly method: "get" | "post";
  /** As OpenAPI writes it: `/api/entities/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodType;
  readonly run: (input: unknown, context: Context) => Promise<unknown>;
}

/** Where an id has moved: answered with a redirect. */
export class Moved {
  readonly location: string;

  constructor(location: string) {
    this.location = location;
  }
}

/**
 * Makes an endpoint whose `answer` gets its input parsed: path and query parameters, or the body of a POST.
 * What it gives back is parsed too, so an answer that breaks the contract is a failure, never a surprise in a client.
 */
export function endpoint<Input extends z.ZodObject, Output extends z.ZodType>(
  method: Endpoint["method"],
  path: string,
  shape: { readonly summary: string; readonly input: Input; readonly output: Output },
  answer: (input: z.infer<Input>, context: Context) => Promise<z.infer<Output> | Moved>,
): Endpoint {
  return {
    method,
    path,
    ...shape,
    run: async (input, context) => {
      const parsed = shape.input.safeParse(input, { reportInput: true });
      if (!parsed.success) throw new ApiError("bad-parameter", inputReasons(parsed.error.issues));
      const result = await answer(parsed.data, context);
      return result instanceof Moved ? result : shape.output.parse(result);
    },
  };
}

/** A page of a list. Query parameters are text. */
export const page = {
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
};
