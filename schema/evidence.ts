import { z } from "zod";
import { tiers } from "./vocabulary.ts";

/** A stable kebab-case id or an official code such as SC01. */
export const EntityId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, "an id is letters, digits and hyphens");
export const Text = z
  .string()
  .min(1, "empty text: leave the field out instead")
  .max(10_000, "over 10,000 characters")
  .refine((text) => text === "" || text.trim() !== "", {
    error: "empty text: leave the field out instead",
    params: { code: "empty" },
    abort: true,
  })
  .refine((text) => text === text.trim(), "remove the space at the start or end");
/** A date of the precision known: 2024, 2024-11 or 2024-11-06. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, { error: "a date is YYYY, YYYY-MM or YYYY-MM-DD", abort: true })
  .refine((text) => text.length < 10 || isDay(text), "no such day");
/** A web address as a reader may open it: no spaces, and no user or password in it. */
export const Address = z
  .url({ protocol: /^https?$/, error: "an address begins with http:// or https://" })
  .max(2_000, "over 2,000 characters")
  .refine((text) => !/\s/.test(text) && !/^https?:\/\/[^/?#]*@/i.test(text), "an address has no space and no user or password");
export const Confidence = z.enum(["high", "medium", "low"]);

/** One source and one place in it that says what the entry says. Without a place, the source's own address is the locator. */
export const Evidence = z.strictObject({
  source: EntityId,
  section: Text.optional(),
  paragraph: z.int().min(0).optional(),
  page: z.int().min(1).optional(),
  url: Address.optional(),
  asOf: PartialDate.optional(),
  confidence: Confidence,
  speaker: z.enum(tiers).optional(),
  note: Text.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A source: who published what, where and when, and who speaks in it. */
export const Source = z.strictObject({
  id: EntityId,
  title: Text,
  titleZh: Text.optional(),
  otherTitles: z.array(Text).optional(),
  publisher: Text.nullable(),
  speaker: z.enum(tiers),
  kind: z.enum(["report", "web", "repository", "document", "curation", "recalled"]),
  date: PartialDate.nullable(),
  url: Address.nullable(),
  licence: Text.nullable(),
  retrievedOn: PartialDate.nullable(),
  repository: Text.optional(),
  commit: Text.optional(),
  secondHand: z.boolean().optional(),
  note: Text.optional(),
});
export type Source = z.infer<typeof Source>;

/** JavaScript rolls 30 February over into March; a real day comes back as it went in. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
