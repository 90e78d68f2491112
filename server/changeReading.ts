import type { AmbiguousQuestion, Reading, ReadQuestion } from "../ask/reading.ts";
import { findWrongEntities } from "../cypher/findEntities.ts";
import { type ParameterError, parseParameters } from "../cypher/parseParameters.ts";
import type { Changes } from "../schema/answer.ts";
import { because } from "../schema/problemReason.ts";
import { type Asking, isSource, queryOf, textsOf } from "./asking.ts";
import { ApiError } from "./problem.ts";

/** The reading with what the reader changed in it. Throws `ApiError` where a change does not fit the query. */
export async function changeReading(reading: Reading, changes: Changes, asking: Asking): Promise<Reading> {
  if (Object.keys(changes).length === 0) return reading;
  if (reading.outcome !== "readable" && reading.outcome !== "ambiguous") throw new ApiError("bad-parameter", because("nothing-to-change"));
  const { header } = queryOf(asking, reading.query);
  const given = Object.entries(changes).filter(([name]) => name !== "source" || name in header.parameters);
  const names = new Set(given.map(([name]) => name));
  refuse(
    given.flatMap(([parameter, value]) =>
      value === null && header.parameters[parameter]?.optional !== true ? [{ ...because("not-left-out"), parameter }] : [],
    ),
  );
  const kept = Object.entries(reading.parameters).filter(([name]) => !names.has(name));
  const set = given.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const { pattern, mode, query, source, top, large, counted } = reading;
  // The sentence answers what is read now; to "yes" or "no" only a choice between bearers of one name leaves the question as it was.
  const chosen = reading.outcome === "ambiguous" && [...names].every((name) => reading.choices.some(({ parameter }) => parameter === name));
  const chips = reading.chips.filter(({ parameter }) => !names.has(parameter));
  const named = "source" in header.parameters ? source : sourceOf(source, changes, asking);
  const changed = {
    query,
    parameters: Object.fromEntries([...kept, ...set]),
    chips,
    pattern,
    mode: mode === "yes-no" && !chosen ? "list" : mode,
    source: named,
    top,
    large,
    counted,
  };
  const choices = reading.outcome === "ambiguous" ? reading.choices.filter(({ parameter }) => !names.has(parameter)) : [];
  await check(changed, choices, asking);
  return choices.length > 0 ? { outcome: "ambiguous", ...changed, choices } : { outcome: "readable", ...changed };
}

/** The source that a question restricts itself to is changed like a parameter. */
function sourceOf(said: string | null, { source }: Changes, asking: Asking): string | null {
  if (source === undefined) return said;
  if (source === null) return null;
  if (!isSource(asking, String(source)))
    throw new ApiError("bad-parameter", { ...because("no-such-source", { id: String(source) }), parameter: "source" });
  return String(source);
}

type Conditions = Pick<ReadQuestion, "query" | "parameters" | "source">;

async function check(changed: Conditions, open: AmbiguousQuestion["choices"], asking: Asking): Promise<void> {
  const query = queryOf(asking, changed.query);
  const parsed = parseParameters(query, textsOf(changed, query));
  const wrong = parsed.ok
    ? (await findWrongEntities(asking.context.read, query, parsed.values)).map(({ error }) => error)
    : parsed.errors.filter(({ parameter }) => !open.some((choice) => choice.parameter === parameter));
  refuse(wrong);
}

function refuse(wrong: readonly ParameterError[]): void {
  if (wrong.length > 0) throw new ApiError("bad-parameter", wrong);
}
