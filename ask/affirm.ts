import { rankOfKind } from "./fillings.ts";
import type { Match } from "./match.ts";

/** The places of a list, in order. */
export const listed: readonly string[] = ["first", "second", "third"];

/** "Does Huawei cover A and B?" asks for each of them, and one model for both would be something else. */
export const sharesOne = ({ fillings }: Match): boolean =>
  Object.entries(fillings).some(
    ([parameter, { token }]) => token.joined && !listed.includes(parameter) && token.entries.some(({ kind }) => rankOfKind(kind) >= 2),
  );

/** "Does any hospital use A and B?" asks for one that uses both, though a list may hold who uses either. */
export function withAll(match: Match): Match {
  const { pattern, fillings } = match;
  const { atLeast } = pattern.query.header.parameters;
  const many = listed.filter((name) => name in fillings).length;
  if (atLeast?.default !== 1 || many < 2 || pattern.concepts.has("or") || "atLeast" in pattern.constants) return match;
  return { ...match, pattern: { ...pattern, constants: { ...pattern.constants, atLeast: String(many) } } };
}

/** What is listed as a certificate may be a designation, and then is no "yes" to who asks whether something is approved. */
export function withApprovals(match: Match): Match {
  const { pattern, fillings } = match;
  const given = ["class", "authority", "certificate", "approved"].some((name) => name in fillings || name in pattern.constants);
  if (given || !("approved" in pattern.query.header.parameters)) return match;
  return { ...match, pattern: { ...pattern, constants: { ...pattern.constants, approved: "true" } } };
}

/** "Does Huawei cover A but not B?" asks of all its models, and one model that is for A and not for B shows nothing of the others. */
export const deniesOfOne = ({ fillings }: Match): boolean =>
  "vendor" in fillings && Object.entries(fillings).some(([name, { token }]) => name.startsWith("without") && token.negated);
