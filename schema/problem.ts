import { z } from "zod";
import { Reason, reasonText } from "./problemReason.ts";
import { labels } from "./vocabulary.ts";

/** Each failure of the API by its stable code, with its HTTP status. */
export const problemStatus = {
  "not-found": 404,
  "bad-parameter": 400,
  "bad-query": 400,
  "not-portable": 422,
  "write-refused": 422,
  "deadline-exceeded": 504,
  /** Nobody waits for the answer any more; as nginx numbers it. */
  cancelled: 499,
  "too-much-memory": 503,
  "too-many-rows": 422,
  busy: 503,
  "database-away": 503,
  "not-loaded": 503,
  "not-allowed": 421,
  /** A defect of ours; the server's log has the reason. */
  internal: 500,
} as const;
export type ProblemCode = keyof typeof problemStatus;

const Near = z.object({
  id: z.string(),
  kind: z.enum([...labels, "SavedQuery"]),
  nameEn: z.string().nullable(),
  nameZh: z.string().nullable(),
});

/** An RFC 9457 problem; `detail` says in English what is wrong and what to do, `reasons` the same as codes and values for any language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string(),
    reasons: z.array(Reason),
    /** What a reader may have meant, where an id is not held: entities, sources, claims under their subject's name, or saved queries. */
    nearest: z.array(Near).optional(),
    /** Where in a query of the reader's own something is refused, counted from 1, and what it is. */
    place: z.object({ line: z.int(), column: z.int(), what: z.string() }).optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;

/** What a problem says, in a language: a line for each reason, the place in a query before it. */
export function problemText(language: "en" | "zh", { reasons, place }: Pick<Problem, "reasons" | "place">): string {
  const lines = reasons.map((reason) => {
    const name = reason.label?.[language] ?? reason.parameter;
    return name === undefined ? reasonText(language, reason) : `${name}${language === "zh" ? "：" : ": "}${reasonText(language, reason)}`;
  });
  const text = lines.join("\n");
  if (place === undefined) return text;
  const ended = /[?？]$/.test(text) ? text : `${text}${language === "zh" ? "。" : "."}`;
  return language === "zh" ? `第 ${place.line} 行第 ${place.column} 列：${ended}` : `Line ${place.line}, column ${place.column}: ${ended}`;
}
