import type { QueryHeader } from "../schema/savedQuery.ts";

type Header = Pick<QueryHeader, "parameters">;

/** All that a written pattern stands for: what a header would otherwise say once for each threshold and each way to list. */
export const formsOf = (text: string, header: Header): string[] => lists(text, header).flatMap((listed) => thresholds(listed, header));

const threshold = "at least {atLeast}";

/** A threshold is written once, as "at least": more, exactly, fewer, at most and between so many are asked for in the same words. */
function thresholds(text: string, { parameters }: Header): string[] {
  if (!text.includes(threshold)) return [text];
  const bounded =
    "atMost" in parameters ? ["exactly {atLeast}", "fewer than {atMost}", "at most {atMost}", `${threshold} and at most {atMost}`] : [];
  return [threshold, "more than {atLeast}", ...bounded].map((words) => text.replace(threshold, words));
}

const pair = "{first} and {second}";

/** Where a third is taken too, two things are written once, joined by "and": either of them, both, and three are asked for alike. */
function lists(text: string, { parameters }: Header): string[] {
  const { third, atLeast } = parameters;
  if (!third || atLeast?.kind !== "integer" || !text.includes(pair)) return [text];
  const three = "{first} and {second} and {third}";
  const forms = [
    pair,
    "{first} or {second} {atLeast=1}",
    "both {first} and {second} {atLeast=2}",
    atLeast.default === 1 ? three : `${three} {atLeast=3}`,
    "{first} or {second} or {third} {atLeast=1}",
    `both ${three} {atLeast=3}`,
  ];
  return forms.map((form) => text.replace(pair, form));
}
