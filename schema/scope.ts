import { z } from "zod";
import { Threshold } from "./threshold.ts";

const Flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((text) => text === "true");

/** What counts, as every address of the API takes it: one object from the address on screen to the queries. */
export const scopeParameters = { evidence: Threshold.default("any"), largeOnly: Flag, noPlaceholders: Flag };

/** Whose word counts; whether of models only large ones do (by kind); whether entries without a name of their own do not. */
export const Scope = z.object({ evidence: Threshold, largeOnly: z.boolean().default(false), noPlaceholders: z.boolean().default(false) });
export type Scope = z.infer<typeof Scope>;
/** A scope where what is not said is the default: every model, every entry. */
export type AskedScope = z.input<typeof Scope>;

/** Everything counts: anyone's word, every model, every entry. */
export const everything: Scope = { evidence: "any", largeOnly: false, noPlaceholders: false };
export const isNarrowed = ({ evidence, largeOnly, noPlaceholders }: Scope): boolean => evidence !== "any" || largeOnly || noPlaceholders;

/** The kinds of model that are large models; the others are agents, platforms, products, apps and registered software. */
export const largeKinds = ["large-model", "foundation-model", "general-llm"] as const;
