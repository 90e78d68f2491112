import type { Match } from "./match.ts";
import type { Token } from "./tokens.ts";

const of = (match: Match, name: string, kind: string): boolean => {
  const filling = match.fillings[name];
  return filling?.type === "entity" && filling.token.entries.some((entry) => entry.kind === kind || entry.kinds?.includes(kind as never));
};

/** Whether a match takes something for what the question does not mean by it, though every word has found a place. */
export const misreads = (match: Match, tokens: readonly Token[]): boolean =>
  usesAsMaker(match, tokens) || basesAsVendor(match, tokens) || joinsCertificate(match);

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
