import { z } from "zod";
import { matchKinds } from "./api.ts";
import { Claim, Tier } from "./claim.ts";
import { Searched } from "./coverage.ts";
import { EntityId } from "./evidence.ts";
import { EntityName, Scalar } from "./graph.ts";
import { Bilingual, Cell, QueryColumn } from "./savedQuery.ts";
import { Scope } from "./scope.ts";

export const answerStates = ["found", "none", "unknown", "ambiguous", "out-of-scope"] as const;
export type AnswerState = (typeof answerStates)[number];

/** What a reader changes in a reading, by parameter; null takes the condition away. */
export const Changes = z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), z.union([z.string().min(1).max(200), z.int(), z.null()]));
export type Changes = z.infer<typeof Changes>;

/** A part of the reading that can be changed: what was said, what it was taken for. */
export const Chip = z.object({
  /** Empty where the question does not say it by a word of its own, or the reader changed it. */
  said: z.string(),
  parameter: z.string(),
  label: Bilingual,
  value: Scalar,
  /** The value in words, where it is one of a list. */
  text: Bilingual.optional(),
  /** Whether the question can be asked without it. */
  optional: z.boolean(),
  /** The entity the value names, where it names one. */
  entity: EntityName.optional(),
  /** Read in spite of a typing error. */
  corrected: z.boolean(),
});
export type Chip = z.infer<typeof Chip>;

/** How the question was read. `why` says what kept it from being answered; `pattern` is the question pattern it fits. */
export const AnswerReading = z.object({
  mode: z.enum(["list", "count", "yes-no"]),
  pattern: z.string().nullable(),
  source: EntityName.nullable(),
  /** How many of the first rows are asked for: "the top three". */
  top: z.int().nullable(),
  chips: z.array(Chip),
  choices: z.array(z.object({ said: z.string(), parameter: z.string(), entities: z.array(EntityName) })),
  why: z.string().nullable(),
});
export type AnswerReading = z.infer<typeof AnswerReading>;

/** Something to try instead: a nearest name, or the same question with one condition less and how much it finds. */
export const Suggestion = z.object({
  text: z.string(),
  entity: EntityName.extend({ how: z.enum(matchKinds) }).optional(),
  query: z.string().optional(),
  parameters: z.record(z.string(), z.union([z.null(), Scalar])).optional(),
  total: z.int().optional(),
  /** What to change in the same question to get there. */
  changes: Changes.optional(),
  /** What is to count instead. */
  scope: Scope.optional(),
});
export type Suggestion = z.infer<typeof Suggestion>;

/** An answer; `rows` are at most the first hundred of `total`. */
export const Answer = z
  .object({
    state: z.enum(answerStates),
    reading: AnswerReading,
    sentence: z.string(),
    query: z.object({ name: z.string(), cypher: z.string(), parameters: z.record(z.string(), z.union([z.null(), Scalar])) }).nullable(),
    columns: z.array(QueryColumn.extend({ name: z.string() })),
    rows: z.array(z.record(z.string(), Cell)),
    /** The claims behind each row, in the order of `rows`; `claims` holds them in full, at most the first two hundred. */
    rowClaims: z.array(z.array(EntityId)),
    /** The strongest who speaks for each row. */
    rowTiers: z.array(Tier.nullable()),
    /** The sources behind each row. */
    rowSources: z.array(z.array(EntityId)),
    /** What the entities are called whose ids stand in lists of ids. */
    names: z.record(EntityId, EntityName),
    total: z.int(),
    entities: z.array(EntityName),
    claims: z.array(Claim),
    /** How many claims stand behind all `rows`. */
    claimsTotal: z.int(),
    conflicts: z.array(EntityId),
    suggestions: z.array(Suggestion),
    /** What was counted. */
    scope: Scope,
    /** How many sources the data holds, and when they were last read. */
    searched: Searched,
    /** When the release that answers was loaded. */
    asOf: z.string(),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof Answer>;
