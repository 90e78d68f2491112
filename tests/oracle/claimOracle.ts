import type { Scope } from "../../schema/scope.ts";
import { isTranslation } from "../../schema/translations.ts";
import { claimsOf, type Entry, type Facts, list, type Yaml } from "./facts.ts";
import { isCounted, leftOut } from "./routes.ts";

/** A claim as the data files make it: what is said of whom, by whom, in which source. */
export interface Said {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | undefined;
  /** Keeps apart what one source says twice of one thing: the id of a measured figure. */
  readonly statement: string | undefined;
  readonly tier: string;
  readonly source: string;
}

/** Fields that nobody states: what an entry is called, where it stands in its list, remarks on our record, links. */
const unstated =
  /^(id|name(En|Zh)|aliases|reportSpellings|nameStatus|disambiguation|ordinal(Zh|InCategory)?|position|printedPage|datePrecision|releasedInReportWindow|relation|topics|largeModelWhere|largeModelTermsZh|reading|evidence|claims|measurements|attributes|items|between|roles|otherRoles|organization|category|section|technologies|relatedCategories|about)$|(note|confidence)$/i;

/** Every claim of the data files. */
export class ClaimOracle {
  readonly #facts: Facts;
  readonly #claims: readonly Said[];

  constructor(facts: Facts) {
    this.#facts = facts;
    const reports = new Set(
      facts.entries.filter(({ kind, entry }) => kind === "Source" && entry["kind"] === "report").map(({ entry }) => entry["id"]),
    );
    this.#claims = [
      ...facts.facts.flatMap(({ from, type, to, said }) =>
        said.map((claim) => ({ subject: from, predicate: type, object: to, statement: undefined, ...claim })),
      ),
      ...facts.entries.flatMap((entry) => fieldsOf(entry, facts, reports)),
    ];
  }

  /** The claims that count, those of a disagreement that is none any more not among them. */
  counted(scope: Scope): readonly Said[] {
    const stands = new Set(this.conflicts(scope).map(({ id }) => id));
    return this.#counted(scope).filter(({ subject }) => this.#facts.kinds.get(subject) !== "Conflict" || stands.has(subject));
  }

  /** The disagreements of which every statement is still made, each with how many claims it is between. */
  conflicts(scope: Scope): { readonly id: string; readonly claims: number }[] {
    const counted = this.#counted(scope);
    return [...this.#facts.between].flatMap(([id, statements]) => {
      const made = statements.map((statement) =>
        counted.filter((claim) => Object.entries(statement).every(([field, value]) => claim[field as keyof Said] === value)),
      );
      return made.every(({ length }) => length > 0) ? [{ id, claims: new Set(made.flat()).size }] : [];
    });
  }

  #counted(scope: Scope): readonly Said[] {
    const outside = leftOut(this.#facts, scope);
    return this.#claims.filter(
      ({ subject, predicate, object, tier }) =>
        isCounted(predicate, tier, scope.evidence) && !outside.has(subject) && !(object && outside.has(object)),
    );
  }
}

/** What is said of an entry itself, each field by each of its sources. */
function fieldsOf({ kind, entry, evidence }: Entry, { speakers }: Facts, reports: ReadonlySet<unknown>): Said[] {
  const say = (predicate: string, of: unknown, statement?: unknown): Said[] =>
    claimsOf(of, speakers).map((claim) => ({
      subject: String(entry["id"]),
      predicate,
      object: undefined,
      statement: statement === undefined ? undefined : String(statement),
      ...claim,
    }));
  const measured = list(entry["measurements"]).flatMap((item) => say(String(item["metric"]), item["evidence"], item["id"]));
  if (kind === "Source") return [];
  if (kind === "Statistic") return [...say("value", evidence), ...measured];
  const own = list(entry["attributes"]);
  const fields = statedFields(kind, entry).filter((field) => !own.some(({ name }) => name === field));
  return [
    ...(fields.length > 0 || kind === "TaxonomyItem" ? fields : ["name"]).flatMap((field) => say(field, evidence)),
    ...own.flatMap(({ name, evidence: of }) => say(String(name), of)),
    ...list(entry["otherRoles"]).flatMap(({ role, evidence: of }) => say("role", of, role)),
    ...(entry["reportSpellings"]
      ? say(
          "reportSpellings",
          list(evidence).filter(({ source }) => reports.has(source)),
        )
      : []),
    ...measured,
  ];
}

const statedFields = (kind: string, entry: Yaml): string[] =>
  Object.entries(entry).flatMap(([field, value]) => {
    const stated = !unstated.test(field) && !isTranslation(field) && value !== null && value !== undefined;
    return stated && !(kind === "Conflict" && field === "status") ? [field] : [];
  });
