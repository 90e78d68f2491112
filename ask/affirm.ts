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

/** Whether an authority is taken for a vendor: who gives certificates is not who is left out, nor whose certified models are meant. */
export const takesAuthority = ({ pattern, fillings }: Match, authorities: ReadonlySet<string>): boolean =>
  Object.entries(fillings).some(
    ([name, filling]) =>
      (name.startsWith("without") || (name === "vendor" && certifies({ pattern, fillings })) || "certificate" in fillings) &&
      filling.type === "entity" &&
      filling.entries.some(({ id }) => authorities.has(id)),
  );

/** Whether a match asks for certificates, be they of one authority or of any. */
const certifies = ({ pattern, fillings }: Pick<Match, "pattern" | "fillings">): boolean =>
  ["certified", "authority"].some((name) => name in pattern.constants || name in fillings);

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

/**
 * Who uses A but not B uses nothing of B, which a model of A that is none of B's does not show. And what a hospital
 * does not use is not what it developed and nobody uses.
 */
export const deniesLess = ({ pattern, fillings }: Match): boolean => {
  const { vendor, model, withoutVendor, withoutUse } = fillings;
  if (withoutVendor && (vendor || model || withoutUse) && "withoutUse" in pattern.query.header.parameters) return true;
  return pattern.concepts.has("!deploy") && vendor?.type === "entity" && vendor.entries.every(({ kind }) => kind === "Hospital");
};
