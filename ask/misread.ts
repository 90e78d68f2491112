import type { Kind } from "../schema/graph.ts";
import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

/** Whether what fills a place may also be an entry of this kind. */
const of = ({ fillings }: Match, name: string, kind: Kind): boolean => {
  const filling = fillings[name];
  return filling?.type === "entity" && filling.token.entries.some((entry) => entry.kind === kind || entry.kinds?.includes(kind));
};

/** Whether a match takes something for what the question does not mean by it, though every word has found a place. */
export const misreads = (match: Match, tokens: readonly Token[], authorities: ReadonlySet<string>): boolean =>
  takesAuthority(match, authorities) ||
  deniesLess(match) ||
  usesAsMaker(match, tokens) ||
  basesAsVendor(match, tokens) ||
  joinsCertificate(match);

/** What a hospital uses is not what it develops. */
const usesAsMaker = (match: Match, tokens: readonly Token[]): boolean =>
  of(match, "vendor", "Hospital") &&
  "hospital" in match.pattern.query.header.parameters &&
  tokens.some(({ concept }) => concept === "deploy") &&
  !tokens.some(({ concept }) => concept === "develop");

/** DeepSeek is a vendor and a base model: beside a base model, and where the word is said, it is the base model. */
const basesAsVendor = (match: Match, tokens: readonly Token[]): boolean =>
  (of(match, "withoutVendor", "BaseModel") && "baseModel" in match.fillings) ||
  (of(match, "vendor", "BaseModel") && tokens.some(({ concept }) => concept === "baseModel")) ||
  (of(match, "model", "BaseModel") && match.pattern.concepts.has("poweredBy"));

const fields = ["specialty", "scenario", "modality", "organ", "category", "policyScenario"];

/** A vendor with a certificate and a model for pathology may hold the certificate for something else. */
const joinsCertificate = ({ pattern, fillings }: Match): boolean => {
  const certified = fillings["certified"]?.type === "scalar" ? fillings["certified"].value : pattern.constants["certified"];
  return (
    "vendor" in pattern.query.header.columns &&
    certified !== undefined &&
    certified !== "false" &&
    fields.some((name) => name in fillings || name in pattern.constants)
  );
};

/** Whether an authority is taken for a vendor: who gives certificates is not who is left out, nor whose certified models are meant. */
const takesAuthority = ({ pattern, fillings }: Match, authorities: ReadonlySet<string>): boolean =>
  Object.entries(fillings).some(
    ([name, filling]) =>
      (name.startsWith("without") || (name === "vendor" && certifies({ pattern, fillings })) || "certificate" in fillings) &&
      filling.type === "entity" &&
      filling.entries.some(({ id }) => authorities.has(id)),
  );

/** Whether a match asks for certificates, be they of one authority or of any. */
const certifies = ({ pattern, fillings }: Pick<Match, "pattern" | "fillings">): boolean =>
  ["certified", "authority"].some((name) => name in pattern.constants || name in fillings);

/**
 * Who uses A but not B uses nothing of B, which a model of A that is none of B's does not show. And what a hospital
 * does not use is not what it developed and nobody uses.
 */
const deniesLess = ({ pattern, fillings }: Match): boolean => {
  const { vendor, model, withoutVendor, withoutUse } = fillings;
  if (withoutVendor && (vendor || model || withoutUse) && "withoutUse" in pattern.query.header.parameters) return true;
  return pattern.concepts.has("!deploy") && vendor?.type === "entity" && vendor.entries.every(({ kind }) => kind === "Hospital");
};
